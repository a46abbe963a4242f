/** Formats of GeoReport v2: XML always, JSON as announced in the discovery. */
export const formats = ['xml', 'json'] as const;
export type Format = (typeof formats)[number];

export const contentTypes: Readonly<Record<Format, string>> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

/** The format that an address asks for by its ending; XML, which every client reads, where it asks for none. */
export const formatOfAddress = (url: string): Format => (/\.json(?:$|[?#])/i.test(url) ? 'json' : 'xml');
