import { Inject, Injectable } from '@nestjs/common';
import type { DossierState, MovePromise } from '@tinhso/dossiers-contract';
import type { RequestContext } from '@tinhso/platform';
import { OfficialPapers } from '../documents/official-papers.js';
import { newPromise } from '../domain/new-promise.js';
import { Desk } from '../lifecycle/desk.js';
import { Offices } from '../offices/offices.js';

/**
 * A leader moves the date that was promised, once: with a reason, and an apology signed in person (form 04) that the citizen is told of.
 * It should come before the date is over; after it, the letter and the history say that it was late.
 */
@Injectable()
export class MovePromiseUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours */
  run(ctx: RequestContext, id: string, { version, days, reason }: MovePromise): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'move_promise' }, async ({ tx, row, actorTitle, inPlaceOf }) => {
      const { promisedAt, stepDueAt } = row;
      if (!promisedAt) throw new Error(`dossier ${row.id} was accepted without a promise`);
      const moved = newPromise(this.offices.calendar(row.unitId), { promisedAt, stepDueAt }, days, tx.now);
      const promiseMoves = row.promiseMoves + 1;
      const documentId = await this.papers.requestOfLeader(tx, row, 'form-04', { own: actorTitle, inPlaceOf }, promiseMoves);
      return {
        changes: {
          promisedAt: moved.promisedAt,
          dueAt: moved.promisedAt,
          stepDueAt: moved.stepDueAt,
          movedMinutes: row.movedMinutes + moved.movedMinutes,
          promiseMoves,
          escalation: 0,
        },
        data: {
          reason,
          promisedAt: moved.promisedAt.toISOString(),
          movedFrom: promisedAt.toISOString(),
          documentId,
          ...(moved.late ? { late: true } : {}),
        },
        purpose: reason,
      };
    });
  }
}
