import type { PaperOrigin } from '@tinhso/wallet-contract';

/** What an officer may rely on: `proven` by the register, `seen` by a colleague before, `unproven`, or `unusable` now. */
export type Trust = 'proven' | 'seen' | 'unproven' | 'unusable';

/** What does not hold any more weighs more than what was proven once. */
export function trustOf({ state, verified, checked }: Pick<PaperOrigin, 'state' | 'verified' | 'checked'>): Trust {
  if (state === 'revoked' || state === 'expired') return 'unusable';
  if (verified) return 'proven';
  return checked ? 'seen' : 'unproven';
}
