import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { dossierProblems, type AnswerRating, type RatingFollowUp } from '@tinhso/dossiers-contract';
import { accountIdOf, idBytes, platformProblems, Problem, Publisher, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { withinJurisdiction } from '../lifecycle/permission.js';
import { RefusedReads } from '../lifecycle/refused-reads.js';
import { Offices } from '../offices/offices.js';
import { RatingRow } from './rating.entity.js';
import { findRating, RatingVault } from './ratings.js';
import { ReadFollowUps } from './read-follow-ups.js';

/** The head of the office answers a low mark, once; the citizen is told. */
@Injectable()
export class AnswerRatingUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(RatingVault) private readonly vault: RatingVault,
    @Inject(ReadFollowUps) private readonly reading: ReadFollowUps,
    @Inject(RefusedReads) private readonly refusals: RefusedReads,
  ) {}

  /** @throws Problem not-found | answered-already */
  run(ctx: RequestContext, id: string, { answer }: AnswerRating): Promise<RatingFollowUp> {
    return this.refusals.watch(ctx, id, () => this.unitOfWork.run(ctx, (tx) => this.answer(tx, id, answer)));
  }

  private async answer(tx: Tx, id: string, answer: string): Promise<RatingFollowUp> {
    const { ctx, manager } = tx;
    const dossier = withinJurisdiction(ctx, await findDossier(manager, id), this.offices);
    const row = await findRating(manager, id);
    if (!row?.followUp) throw Problem.from(platformProblems, 'not-found');
    const answeredByName = ctx.actor.kind === 'staff' ? ctx.actor.name : '';
    const changes = {
      followUp: 'answered' as const,
      answerSealed: this.vault.seal(id, answer),
      answeredBy: accountIdOf(ctx),
      answeredByName,
      answeredAt: tx.now,
    };
    const result = await manager
      .createQueryBuilder()
      .update(RatingRow)
      .set(changes)
      .where("dossierId = :id AND followUp = 'open'", { id: idBytes(id) })
      .updateEntity(false)
      .execute();
    if (result.affected !== 1) throw Problem.from(dossierProblems, 'answered-already');
    await appendAudit(tx, {
      action: 'dossier.rating-answered',
      subjectType: 'dossier',
      subjectId: id,
      dataSubjectId: row.accountId,
      caseId: id,
    });
    await this.publisher.publish(tx, { type: 'rating.answered', payload: { dossierId: id, unitId: row.unitId, level: row.level } });
    return this.reading.view(ctx, { ...row, ...changes }, dossier, tx.now);
  }
}
