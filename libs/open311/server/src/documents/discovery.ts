import type { Open311Document } from '../domain/document.js';
import { contentTypes, formats } from '../domain/format.js';

export interface Discovery {
  /** When services last changed: the day of the data that the release carries. */
  readonly changeset: string;
  readonly contact: string;
  readonly keyService: string;
  readonly url: string;
  readonly type: 'production' | 'test';
}

const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';

/** The discovery of services; every field is required. */
export function discoveryDocument({ changeset, contact, keyService, url, type }: Discovery): Open311Document {
  const mediaTypes = formats.map((format) => contentTypes[format].split(';')[0] as string);
  const endpoint = { specification: SPECIFICATION, url, changeset, type };
  const head = { changeset, contact, key_service: keyService };
  return {
    xml: { discovery: { ...head, endpoints: { endpoint: { ...endpoint, formats: { format: mediaTypes } } } } },
    json: { ...head, endpoints: [{ ...endpoint, formats: mediaTypes }] },
  };
}
