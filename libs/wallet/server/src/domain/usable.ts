import type { UnusableReason, WalletState } from '@tinhso/wallet-contract';

/** A place of a form, as far as files are concerned. */
export interface PlaceForFiles {
  readonly takesExpired?: boolean;
  readonly accepted?: readonly string[];
  readonly maxFiles: number;
}

/** Why a paper may not be handed over; undefined when it may. A signed document goes as one PDF. */
export function unusableReason(
  paper: { readonly state: WalletState; readonly mediaTypes: readonly string[] },
  place: PlaceForFiles,
): UnusableReason | undefined {
  if (paper.state === 'revoked') return 'revoked';
  if (paper.state === 'expired' && !place.takesExpired) return 'expired';
  const { accepted, maxFiles } = place;
  if (paper.mediaTypes.length === 0 || paper.mediaTypes.length > maxFiles) return 'not-accepted';
  return paper.mediaTypes.every((type) => !accepted || accepted.includes(type)) ? undefined : 'not-accepted';
}
