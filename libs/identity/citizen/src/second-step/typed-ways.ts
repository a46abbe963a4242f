import type { SecondFactorWay } from '@tinhso/identity-contract';
import { passkeySupport } from '@tinhso/ui';

/** Ways whose answer is typed. */
export type TypedWay = Exclude<SecondFactorWay, 'passkey'>;
const order: readonly TypedWay[] = ['totp', 'sms', 'email', 'backup'];

/** Ways that are typed, in the order in which they are offered. */
export const typedWays = (ways: readonly SecondFactorWay[]): TypedWay[] => order.filter((way) => ways.includes(way));

/** What is asked first: the passkey where there is one and no authenticator, else the first code; undefined means passkey. */
export function firstWay(ways: readonly SecondFactorWay[]): TypedWay | undefined {
  const passkey = ways.includes('passkey') && passkeySupport() === 'yes';
  return passkey && !ways.includes('totp') ? undefined : typedWays(ways)[0];
}
