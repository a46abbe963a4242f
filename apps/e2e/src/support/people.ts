import { randomInt } from 'node:crypto';

/** A mobile number that no other run has used. The demo people have 0900…, so this begins otherwise. */
export const freshPhone = (): string => `03${randomInt(2, 10)}${String(randomInt(0, 10_000_000)).padStart(7, '0')}`;

/** Citizen ID of a person born in Tuyên Quang in the nineties; the last six digits are random. */
export const freshCitizenId = (sex: 'male' | 'female'): string =>
  `008${sex === 'male' ? 0 : 1}96${String(randomInt(0, 1_000_000)).padStart(6, '0')}`;

/** Day in Vietnam, `days` before today, as `yyyy-mm-dd`. */
export function daysAgo(days: number): string {
  return new Date(Date.now() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
}
