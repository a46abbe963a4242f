import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { revokeSession } from '../data/sessions.js';
import { SessionEnder } from '../devices/session-ender.js';

/** Ends the session of the caller, its access token with it. Ending an ended one is no error. */
@Injectable()
export class SignOutUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
  ) {}

  async run(ctx: RequestContext): Promise<void> {
    const { actor } = ctx;
    if (actor.kind !== 'citizen' && actor.kind !== 'staff') throw new Error(`an ${actor.kind} actor has no session`);
    await this.unitOfWork.run(ctx, async (tx) => {
      const ended = await revokeSession(tx, actor.sessionId, actor.accountId, 'signed-out');
      if (ended) await appendAudit(tx, { action: 'identity.signed-out', subjectType: 'account', subjectId: actor.accountId });
    });
    await this.ender.tell([actor.sessionId]);
  }
}
