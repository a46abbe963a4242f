import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';
import type { Answers, AttachedPaper } from '@tinhso/procedures-contract';
import type { DraftContents } from '../use-cases/draft-contents.js';
import type { CoSigningRow } from './co-signing.entity.js';

/** What of an invitation is sealed. */
export interface CoSigningContents {
  /** As the applicant wrote it. */
  readonly fullName: string;
  readonly by: 'phone' | 'citizenId';
  readonly number: string;
  /** Own answers so far. */
  readonly answers: Answers;
  /** Why it was declined. */
  readonly reason?: string;
}

/** Sealing and opening of what an invitation holds. */
@Injectable()
export class CoSigningVault {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(id: string, contents: CoSigningContents): Buffer {
    return this.cipher.seal(id, JSON.stringify(contents));
  }

  open({ id, sealed }: Pick<CoSigningRow, 'id' | 'sealed'>): CoSigningContents {
    return JSON.parse(this.cipher.open(id, sealed)) as CoSigningContents;
  }

  /** Blind index by which the invited person is found. The kinds are those that identity keeps. */
  indexOf(by: 'phone' | 'citizenId', number: string): Buffer {
    return this.cipher.blindIndex(by === 'phone' ? 'phone' : 'citizen-id', number);
  }

  /** What a signature stands for: the applicant's part as it was, and the own one. */
  digest(draft: DraftContents, answers: Answers, papers: readonly AttachedPaper[]): Buffer {
    const part = (of: Answers): unknown[] => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
    const files = (of: readonly AttachedPaper[]): string[] => of.map(({ paper, fileId }) => `${paper}:${fileId}`);
    const text = JSON.stringify([
      part(draft.answers as Answers),
      files(draft.papers),
      draft.receivingCommune ?? '',
      part(answers),
      files(papers),
    ]);
    return createHash('sha256').update(text).digest();
  }
}
