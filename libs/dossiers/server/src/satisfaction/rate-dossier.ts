import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { addWorkingHours } from '@tinhso/kernel';
import { dossierProblems, type DossierStatus, type RateDossier, type RatingView } from '@tinhso/dossiers-contract';
import { isDuplicate, Problem, Publisher, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { ownedBy } from '../lifecycle/permission.js';
import { Offices } from '../offices/offices.js';
import { RatingRow } from './rating.entity.js';
import { RatingVault } from './ratings.js';

/** The office has had its say; a dossier that its owner took back tells nothing about the office. */
export const RATEABLE: readonly DossierStatus[] = ['completed', 'returned', 'refused', 'stopped'];

/** How content the citizen was: once per dossier. A low mark says why, and waits for an answer of the office. */
@Injectable()
export class RateDossierUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(RatingVault) private readonly vault: RatingVault,
  ) {}

  /** @throws Problem not-found | rating-too-early | rated-already | rating-needs-reason */
  async run(ctx: RequestContext, id: string, body: RateDossier): Promise<RatingView> {
    try {
      return await this.unitOfWork.run(ctx, (tx) => this.rate(tx, id, body));
    } catch (error) {
      if (isDuplicate(error)) throw Problem.from(dossierProblems, 'rated-already');
      throw error;
    }
  }

  private async rate(tx: Tx, id: string, { level, reasons = [], comment }: RateDossier): Promise<RatingView> {
    const row = ownedBy(tx.ctx, await findDossier(tx.manager, id));
    if (!RATEABLE.includes(row.status)) throw Problem.from(dossierProblems, 'rating-too-early');
    const low = level === 'dissatisfied';
    if (low && reasons.length === 0) throw Problem.from(dossierProblems, 'rating-needs-reason');
    const rating: RatingRow = {
      dossierId: row.id,
      accountId: row.accountId,
      unitId: row.unitId,
      procedureCode: row.procedureCode,
      level,
      // What is wrong is asked of a low mark only.
      reasons: low ? reasons : [],
      sealed: this.vault.seal(row.id, comment),
      ratedAt: tx.now,
      followUp: low ? 'open' : null,
      dueAt: low ? this.due(row, tx.now) : null,
      answerSealed: null,
      answeredBy: null,
      answeredByName: null,
      answeredAt: null,
    };
    await tx.manager.createQueryBuilder().insert().into(RatingRow).values(rating).updateEntity(false).execute();
    const about = { subjectType: 'dossier', subjectId: row.id, dataSubjectId: row.accountId, caseId: row.id };
    await appendAudit(tx, { action: 'dossier.rated', ...about, fields: ['level', ...(comment ? ['comment'] : [])] });
    await this.publisher.publish(tx, { type: 'rating.given', payload: { dossierId: row.id, unitId: row.unitId, level } });
    return this.vault.view(rating);
  }

  private due({ unitId }: DossierRow, now: Date): Date {
    return addWorkingHours(this.offices.calendar(unitId), now, this.offices.rules(unitId, now).followUpHours);
  }
}
