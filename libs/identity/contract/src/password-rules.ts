import { identityLimits } from './limits.js';

/** Why a password cannot be used. `common` needs the server's list; the others are decided alike on both sides. */
export type PasswordFault = 'too-short' | 'too-long' | 'one-character' | 'sequence' | 'contains-phone' | 'common';

/** What is known about the person, so that a password made of it can be refused. */
export interface PasswordContext {
  phone?: string;
}

/** Lower case and without tone marks (đ becomes d): the form that a guessing program tries first. */
export function foldPassword(password: string): string {
  return password.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}

/** Letters or digits that each follow the one before by the same step of 0 (aaaa), +1 (1234) or −1 (4321). */
function isRun(text: string): boolean {
  const points = Array.from(text, (c) => c.codePointAt(0) ?? 0);
  const step = (points[1] ?? 0) - (points[0] ?? 0);
  if (Math.abs(step) > 1) return false;
  return points.every((p, i) => i === 0 || p - (points[i - 1] ?? 0) === step);
}

/**
 * Faults of a password that can be seen without a list, in the order in which they should be told; empty when none.
 * Length is counted in code points. No demand for kinds of characters (NIST SP 800-63B 5.1.1.2): length and unexpectedness count.
 */
export function passwordFaults(password: string, context: PasswordContext = {}): PasswordFault[] {
  const length = Array.from(password).length;
  if (length < identityLimits.password.minLength) return ['too-short'];
  if (length > identityLimits.password.maxLength) return ['too-long'];
  const folded = foldPassword(password);
  if (new Set(folded).size === 1) return ['one-character'];
  // 0 after 9 goes on in people's heads, so 1234567890 is a run too.
  if (isRun(folded) || isRun(folded.replace(/0$/u, '')) || isRun(folded.replace(/^0/u, ''))) return ['sequence'];
  const national = context.phone?.replace(/\D/gu, '').replace(/^84/u, '0');
  if (national && national.length >= 9 && folded.replace(/\D/gu, '').includes(national.slice(1))) return ['contains-phone'];
  return [];
}
