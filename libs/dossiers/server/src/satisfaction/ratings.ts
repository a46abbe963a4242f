import { Inject, Injectable } from '@nestjs/common';
import type { RatingView } from '@tinhso/dossiers-contract';
import { FieldCipher } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { RatingRow } from './rating.entity.js';

export const findRating = (manager: EntityManager, dossierId: string): Promise<RatingRow | null> =>
  manager.findOneBy(RatingRow, { dossierId });

/** Words of a rating in clear, and the rating as its giver sees it. */
@Injectable()
export class RatingVault {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(dossierId: string, words: string | undefined): Buffer | null {
    return words === undefined ? null : this.cipher.seal(dossierId, words);
  }

  comment({ dossierId, sealed }: RatingRow): string | undefined {
    return sealed ? this.cipher.open(dossierId, sealed) : undefined;
  }

  answer({ dossierId, answerSealed }: RatingRow): string | undefined {
    return answerSealed ? this.cipher.open(dossierId, answerSealed) : undefined;
  }

  view(row: RatingRow): RatingView {
    const comment = this.comment(row);
    const answer = this.answer(row);
    const { dueAt, answeredByName, answeredAt } = row;
    return {
      level: row.level,
      reasons: row.reasons,
      ...(comment ? { comment } : {}),
      ratedAt: row.ratedAt.toISOString(),
      ...(dueAt
        ? {
            followUp: {
              dueAt: dueAt.toISOString(),
              ...(answer ? { answer } : {}),
              ...(answeredByName ? { answeredBy: answeredByName } : {}),
              ...(answeredAt ? { answeredAt: answeredAt.toISOString() } : {}),
            },
          }
        : {}),
    };
  }
}
