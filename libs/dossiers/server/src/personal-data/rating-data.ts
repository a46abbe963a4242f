import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ratingReasonTexts, ratingTexts } from '@tinhso/dossiers-contract';
import {
  idBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { RatingRow } from '../satisfaction/rating.entity.js';
import { RatingVault } from '../satisfaction/ratings.js';

/** How content somebody was, in their own words, and what the office answered. */
@Injectable()
export class RatingData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(RatingVault) private readonly vault: RatingVault,
  ) {}

  onModuleInit(): void {
    this.sources.register('dossiers.ratings', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(RatingRow, { where: { accountId }, order: { ratedAt: 'ASC' } });
    return [
      {
        name: 'ratings',
        title: { vi: 'Đánh giá mức độ hài lòng', en: 'Satisfaction ratings' },
        records: rows.map((row) => ({
          procedureCode: row.procedureCode,
          ratedAt: row.ratedAt.toISOString(),
          level: ratingTexts[row.level].vi,
          reasons: row.reasons.map((reason) => ratingReasonTexts[reason].vi),
          comment: this.vault.comment(row) ?? null,
          answer: this.vault.answer(row) ?? null,
          answeredAt: row.answeredAt?.toISOString() ?? null,
        })),
      },
    ];
  }

  /** The words of both sides go; the mark stays as a number about the office. A follow-up that nobody can answer any more ends. */
  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const { affectedRows }: { affectedRows: number } = await manager.query(
      `UPDATE dossier_rating SET sealed = NULL, answer_sealed = NULL, reasons = '[]', follow_up = IF(follow_up = 'open', NULL, follow_up)
       WHERE account_id = ? AND (sealed IS NOT NULL OR answer_sealed IS NOT NULL OR reasons <> '[]' OR follow_up = 'open')`,
      [idBytes(accountId)],
    );
    return [{ what: { vi: 'Lời góp ý khi đánh giá', en: 'Words of ratings' }, erased: affectedRows, held: [] }];
  }
}
