import { Inject, Injectable } from '@nestjs/common';
import { delegationProblems, type DelegationView } from '@tinhso/delegation-contract';
import { accountIdOf, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { isOpen } from '../domain/standing.js';
import { Changes } from '../lifecycle/changes.js';
import { Sides } from '../lifecycle/sides.js';
import { Views } from '../reading/views.js';

/** The invited person takes the right, or declines. */
@Injectable()
export class AnswerInvitationUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Sides) private readonly sides: Sides,
    @Inject(Changes) private readonly changes: Changes,
    @Inject(Views) private readonly views: Views,
  ) {}

  /** @throws Problem not-found | delegation-state when it was taken back, answered, or ran out */
  run(ctx: RequestContext, id: string, answer: 'accept' | 'decline'): Promise<DelegationView> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { row, side } = await this.sides.seen(ctx, tx.manager, id);
      if (side !== 'received' || !isOpen(row, tx.now)) throw Problem.from(delegationProblems, 'delegation-state');
      const changes = answer === 'accept' ? { acceptedAt: tx.now } : { endedAt: tx.now, endedBy: accountIdOf(ctx) };
      const changed = await this.changes.take(tx, row, answer, { ...changes, delegateId: accountIdOf(ctx) });
      return (await this.views.of(tx.manager, ctx, [{ row: changed, side }]))[0] as DelegationView;
    });
  }
}
