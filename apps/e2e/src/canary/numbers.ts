import { randomInt } from 'node:crypto';

/** Seeded people of this run: a phone and a citizen ID each, random enough that chance writes none of them. */
export interface Canary {
  readonly phone: string;
  readonly citizenId: string;
}

const figures = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

/** Each with numbers of her own. */
export function canaries(count: number): Canary[] {
  const phones = new Set<string>();
  while (phones.size < count) phones.add(`03${randomInt(2, 10)}${figures(7)}`);
  return [...phones].map((phone) => ({ phone, citizenId: `0080${String(randomInt(60, 100))}${figures(6)}` }));
}
