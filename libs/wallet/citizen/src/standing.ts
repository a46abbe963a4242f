import type { WalletPaper, WalletState } from '@tinhso/wallet-contract';

/** What is said of a paper. That it holds is said only of what an office issued: of anything else nobody here knows. */
export type Standing = WalletState | 'seen' | 'unchecked';

export function standingOf({ state, source, checked }: Pick<WalletPaper, 'state' | 'source' | 'checked'>): Standing {
  if (state !== 'valid' || source === 'issued') return state;
  return checked ? 'seen' : 'unchecked';
}
