import { isCalendarDate } from '@tinhso/ui';
import type { AddPaper } from '@tinhso/wallet-contract';
import type { addMessages } from './messages.js';

/** What is typed about a new paper. */
export interface NewPaperInput {
  kind: string;
  name: string;
  number: string;
  issuer: string;
  issuedOn: string;
  validUntil: string;
}

export const emptyPaper: NewPaperInput = { kind: '', name: '', number: '', issuer: '', issuedOn: '', validUntil: '' };

/** Field → what is wrong with it. */
export type PaperFaults = Partial<Record<keyof NewPaperInput | 'files', keyof typeof addMessages>>;

/** Everything that keeps the paper from being put in. `files`: how many are there, and whether some are still on their way. */
export function faultsOf(input: NewPaperInput, files: { ready: number; unready: number }): PaperFaults {
  const faults: PaperFaults = {};
  if (!input.kind) faults.kind = 'wallet.add.kindMissing';
  if (files.unready > 0) faults.files = 'wallet.add.filesWaiting';
  else if (files.ready === 0) faults.files = 'wallet.add.filesMissing';
  for (const field of ['issuedOn', 'validUntil'] as const)
    if (input[field] && !isCalendarDate(input[field])) faults[field] = 'wallet.add.dateWrong';
  const dated = !faults.issuedOn && !faults.validUntil && input.issuedOn && input.validUntil;
  if (dated && input.validUntil <= input.issuedOn) faults.validUntil = 'wallet.add.datesCrossed';
  return faults;
}

/** What was typed as the server takes it: what is empty is left out. */
export function bodyOf(input: NewPaperInput, fileIds: string[]): AddPaper {
  const { kind, ...rest } = input;
  const said = Object.entries(rest).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : []));
  return { kind, ...(Object.fromEntries(said) as Partial<AddPaper>), fileIds };
}
