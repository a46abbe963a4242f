/** Scope of a post over Open311: issuing, limiting and taking back the keys with which other systems report. Only in a post of the province. */
export const open311KeysScope = 'open311.keys';
