import type { DraftPrefill, PrefillOffer } from '@tinhso/dossiers-contract';
import type { Known } from './known.js';

/** The question whether something may be filled in, for one form. */
export interface PrefillAsking {
  /** Not known yet whether there is something to ask. */
  readonly loading: boolean;
  /** What could be filled in and nobody has said yes or no to; empty where nobody may be asked. */
  readonly offers: readonly PrefillOffer[];
  /** What may be filled in; nothing until it was agreed to. */
  readonly known: Known;
  /** Nobody has answered for this form yet. */
  readonly open: boolean;
  readonly agreement?: DraftPrefill['agreement'];
  readonly choose: (accepted: readonly string[]) => void;
  /** Takes the yes back for this form. */
  readonly stop: () => void;
  readonly busy: boolean;
  readonly error?: Error;
}
