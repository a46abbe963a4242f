import { fold } from '@tinhso/kernel';
import { identityLimits } from './limits.js';

/** Why a password cannot be used. `own-words` and `common` need what the server knows; the others are decided alike on both sides. */
export type PasswordFault = 'too-short' | 'too-long' | 'one-character' | 'sequence' | 'date' | 'contains-phone' | 'own-words' | 'common';

/** What is known about the person, so that a password made of it can be refused. */
export interface PasswordContext {
  phone?: string;
  /** Names of the person and the account. */
  names?: readonly string[];
}

/** Letters or digits that each follow the one before by the same step of 0 (aaaa), +1 (1234) or −1 (4321). */
function isRun(text: string): boolean {
  const points = Array.from(text, (c) => c.codePointAt(0) ?? 0);
  const step = (points[1] ?? 0) - (points[0] ?? 0);
  if (Math.abs(step) > 1) return false;
  return points.every((p, i) => i === 0 || p - (points[i - 1] ?? 0) === step);
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Eight digits that are a day, as people write birthdays: 25121990 or 19901225. */
function isDate(text: string): boolean {
  if (!/^\d{8}$/u.test(text)) return false;
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  return isDay(part(4, 8), part(2, 4), part(0, 2)) || isDay(part(0, 4), part(4, 6), part(6, 8));
}

/**
 * Faults of a password that can be seen without a list, in the order in which they should be told; empty when none.
 * Length is counted in code points. No demand for kinds of characters (NIST SP 800-63B 5.1.1.2): length and unexpectedness count.
 */
export function passwordFaults(password: string, context: PasswordContext = {}): PasswordFault[] {
  const length = Array.from(password).length;
  if (length < identityLimits.password.minLength) return ['too-short'];
  if (length > identityLimits.password.maxLength) return ['too-long'];
  const folded = fold(password);
  if (new Set(folded).size === 1) return ['one-character'];
  // 0 after 9 goes on in people's heads, so 1234567890 is a run too.
  if (isRun(folded) || isRun(folded.replace(/0$/u, '')) || isRun(folded.replace(/^0/u, ''))) return ['sequence'];
  if (isDate(folded.replace(/[\s./-]/gu, ''))) return ['date'];
  const national = context.phone?.replace(/\D/gu, '').replace(/^84/u, '0');
  if (national && national.length >= 9 && folded.replace(/\D/gu, '').includes(national.slice(1))) return ['contains-phone'];
  return [];
}
