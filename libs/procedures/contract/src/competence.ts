/** Kinds of unit that may receive dossiers of a procedure. */
export const receivingKinds = ['commune_committee', 'commune_police', 'province_department', 'province_one_stop'] as const;
export type ReceivingKind = (typeof receivingKinds)[number];

/** Whether there is one such office in every commune, so that whoever applies says which; otherwise the province has the only one. */
export const isCommuneKind = (kind: ReceivingKind): boolean => kind === 'commune_committee' || kind === 'commune_police';
