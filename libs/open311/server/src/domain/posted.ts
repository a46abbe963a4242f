import { open311Limits } from '@tinhso/open311-contract';
import { Faults, textOf, type Parameters } from './parameters.js';

/** What was posted, read but not yet judged by the rules of the service. */
export interface Posted {
  readonly service: string;
  readonly place: { readonly lat?: number; readonly long?: number; readonly address?: string; readonly commune?: string };
  readonly description: string;
  readonly attributes: Readonly<Record<string, string | string[]>>;
  readonly reporter: { readonly name?: string; readonly phone?: string; readonly email?: string };
  readonly mediaUrl?: string;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const ATTRIBUTE = /^attribute\[([^[\]]{1,60})\](\[\])?$/;

function degrees(parameters: Parameters, name: 'lat' | 'long', faults: Faults): number | undefined {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  const most = name === 'lat' ? 90 : 180;
  if (!NUMBER.test(text)) faults.add(name, 'number');
  else if (Math.abs(value) > most) faults.add(name, name === 'lat' ? 'latitude' : 'longitude');
  else return value;
  return undefined;
}

/** One of: both coordinates, an address, the id of an address, which is the code of a commune here. */
function placeOf(parameters: Parameters, faults: Faults): Posted['place'] {
  const given = (name: string): boolean => textOf(parameters, name) !== undefined;
  const [lat, long] = [degrees(parameters, 'lat', faults), degrees(parameters, 'long', faults)];
  if (given('lat') !== given('long')) faults.add(given('lat') ? 'long' : 'lat', 'half');
  if (!['lat', 'long', 'address_string', 'address_id'].some(given)) faults.add('lat', 'location');
  const address = textOf(parameters, 'address_string');
  const commune = textOf(parameters, 'address_id');
  return {
    ...(lat === undefined || long === undefined ? {} : { lat, long }),
    ...(address === undefined ? {} : { address: within(address, 300, 'address_string', faults) }),
    ...(commune === undefined ? {} : { commune }),
  };
}

function within(text: string, most: number, name: string, faults: Faults): string {
  if ([...text].length > most) faults.add(name, 'long');
  return text;
}

/** `attribute[CODE]=value` and `attribute[CODE][]=value`; empty values are absent. */
function attributesOf(parameters: Parameters): Posted['attributes'] {
  const found = new Map<string, { values: string[]; several: boolean }>();
  for (const [name, value] of Object.entries(parameters)) {
    const [, code, list] = ATTRIBUTE.exec(name) ?? [];
    if (code === undefined) continue;
    const values = (Array.isArray(value) ? value : [value]).filter(
      (each): each is string => typeof each === 'string' && each.trim() !== '',
    );
    const known = found.get(code) ?? { values: [], several: false };
    found.set(code, { values: [...known.values, ...values], several: known.several || list !== undefined || values.length > 1 });
  }
  const answered = [...found].filter(([, { values }]) => values.length > 0);
  return Object.fromEntries(answered.map(([code, { values, several }]) => [code, several ? values : (values[0] as string)]));
}

function mediaOf(parameters: Parameters, faults: Faults): string | undefined {
  const text = textOf(parameters, 'media_url');
  if (text === undefined) return undefined;
  if (text.length > 500) faults.add('media_url', 'long');
  else if (!/^https?:\/\/[^\s<>"]+$/i.test(text) || !URL.canParse(text)) faults.add('media_url', 'url');
  return text;
}

/** Reads the form of POST requests. Parameters that are not of GeoReport v2 are passed over. */
export function readPosted(parameters: Parameters, faults: Faults): Posted {
  const service = textOf(parameters, 'service_code');
  if (service === undefined) faults.add('service_code', 'required');
  const description = textOf(parameters, 'description') ?? '';
  if ([...description].length > open311Limits.description) faults.add('description', 'description');
  const part = (name: string): string => within(textOf(parameters, name) ?? '', 120, name, faults);
  // Family name first, as names are written here.
  const name = `${part('last_name')} ${part('first_name')}`.trim();
  const [phone, email, mediaUrl] = [part('phone'), part('email'), mediaOf(parameters, faults)];
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) faults.add('email', 'email');
  return {
    service: service ?? '',
    place: placeOf(parameters, faults),
    description,
    attributes: attributesOf(parameters),
    reporter: { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) },
    ...(mediaUrl === undefined ? {} : { mediaUrl }),
  };
}
