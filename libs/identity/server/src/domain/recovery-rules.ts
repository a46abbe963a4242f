import type { RecoveryStanding, RecoveryWay } from '@tinhso/identity-contract';

const MESSAGES: readonly RecoveryWay[] = ['sms', 'email'];
const FACTORS: readonly RecoveryWay[] = ['totp', 'backup'];

/**
 * What is missing before a new password may be set. Without a second factor one proof is enough. With one, recovery must not
 * go round it (ASVS 6.4.3): a code to a confirmed end and the authenticator or a backup code are both needed.
 */
export function recoveryNeeds(proofs: readonly RecoveryWay[], secondFactor: boolean): RecoveryStanding['needs'] {
  const message = proofs.some((way) => MESSAGES.includes(way));
  const factor = proofs.some((way) => FACTORS.includes(way));
  if (secondFactor) return !factor ? 'factor' : !message ? 'code' : 'nothing';
  return message || factor ? 'nothing' : 'code';
}
