import { Inject, Injectable } from '@nestjs/common';
import { dossierLimits, dossierProblems, type ReceivedLetter } from '@tinhso/dossiers-contract';
import { FieldCipher, Problem } from '@tinhso/platform';
import type { Answers, AttachedPaper } from '@tinhso/procedures-contract';
import type { ReceptionRow } from './reception.entities.js';
import type { RecordedPerson } from './received-people.js';

/** What of a reception is sealed. */
export interface ReceptionContents {
  readonly person: RecordedPerson;
  readonly answers: Answers;
  readonly papers: readonly AttachedPaper[];
  /** Four figures to track the dossier by, for a person without a phone. */
  readonly lookupNumber?: string;
}

@Injectable()
export class ReceptionVault {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** @throws Problem draft-too-large */
  seal(id: string, contents: ReceptionContents): Buffer {
    const text = JSON.stringify(contents);
    if (Buffer.byteLength(text) > dossierLimits.answersBytes) throw Problem.from(dossierProblems, 'draft-too-large');
    return this.cipher.seal(id, text);
  }

  open({ id, sealed }: Pick<ReceptionRow, 'id' | 'sealed'>): ReceptionContents {
    return JSON.parse(this.cipher.open(id, sealed)) as ReceptionContents;
  }
}

/** The letter in which it came. */
export function letterOf({ arrivedOn, postmarkedOn, trackingNumber }: ReceptionRow): ReceivedLetter | undefined {
  if (!arrivedOn) return undefined;
  return { arrivedOn, ...(postmarkedOn ? { postmarkedOn } : {}), ...(trackingNumber ? { trackingNumber } : {}) };
}
