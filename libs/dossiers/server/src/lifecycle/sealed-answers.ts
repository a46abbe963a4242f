import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import type { DossierRow } from '../data/dossier.entity.js';

/** Answers of a dossier, sealed as one text with the dossier's id, so that they cannot be moved to another row. */
@Injectable()
export class SealedAnswers {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(dossierId: string, answers: Answers): Buffer {
    return this.cipher.seal(dossierId, JSON.stringify(answers));
  }

  open(row: Pick<DossierRow, 'id' | 'sealed'>): Answers {
    return JSON.parse(this.cipher.open(row.id, row.sealed)) as Answers;
  }
}
