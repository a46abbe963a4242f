import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { lockOwnChange, updateChange } from '../data/contact-changes.js';

/** Calls off a change that has not taken effect; one that is over stays as it is. */
@Injectable()
export class CancelContactChangeUseCase {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem not-found (404) for foreign and absent ones alike */
  run(ctx: RequestContext, id: string): Promise<void> {
    const accountId = accountIdOf(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      const change = await lockOwnChange(tx, id, accountId);
      if (!change) throw Problem.from(platformProblems, 'not-found');
      if (change.state !== 'open' && change.state !== 'waiting') return;
      await updateChange(tx, id, { state: 'cancelled' });
      const record = { subjectType: 'account', subjectId: accountId, dataSubjectId: accountId };
      await appendAudit(tx, { action: 'identity.contact-change-cancelled', ...record });
    });
  }
}
