import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { SessionRow } from '../../data/session.entity.js';
import { ended, lockSession, saveSession } from '../../data/sessions.js';

/** Ends a session at once; the helper may, and the person helped. Ending an ended one changes nothing. */
@Injectable()
export class EndSessionUseCase {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem not-found for sessions of others */
  run(ctx: RequestContext, id: string, by: 'helper' | 'person'): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const session = await lockSession(tx, id);
      if (!session || !isOf(session, accountIdOf(ctx), by)) throw Problem.from(platformProblems, 'not-found');
      if (session.state !== 'awaiting' && session.state !== 'active') return;
      await saveSession(tx, id, ended('ended', tx.now));
      await appendAudit(tx, {
        action: 'assistance.session-ended',
        subjectType: 'assisted_session',
        subjectId: id,
        caseId: id,
        ...(session.accountId ? { dataSubjectId: session.accountId } : {}),
      });
    });
  }
}

const isOf = ({ helperId, accountId }: SessionRow, asking: string, by: 'helper' | 'person'): boolean =>
  (by === 'helper' ? helperId : accountId) === asking;
