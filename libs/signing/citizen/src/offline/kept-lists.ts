import type { RevocationList, StatementKeys } from '@tinhso/signing-contract';

/** What this device keeps for checks without a line. Public, of nobody in particular. */
export interface KeptLists {
  readonly keys?: StatementKeys['keys'];
  readonly revoked?: RevocationList;
}

const NAME = 'verify-lists';

/** A full or forbidden storage keeps nothing; checks then need a line. */
export function readLists(): KeptLists {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? '{}') as KeptLists;
  } catch {
    return {};
  }
}

export function keepLists(lists: KeptLists): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(lists));
  } catch {
    // Nothing can be kept here: said on the page when a check without a line is tried.
  }
}
