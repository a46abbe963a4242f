import { Inject, Injectable } from '@nestjs/common';
import type { SessionAgreement } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { ended, findSession, saveSession } from '../../data/sessions.js';
import { Agreement } from './agreement.js';

/** The citizen answers the helper on the own device. */
@Injectable()
export class AgreeOnDeviceUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Agreement) private readonly agreement: Agreement,
  ) {}

  /** @throws Problem not-found | session-not-waiting */
  run(ctx: RequestContext, id: string, { agree }: SessionAgreement): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const accountId = accountIdOf(ctx);
      if ((await findSession(tx.manager, id))?.accountId !== accountId) throw Problem.from(platformProblems, 'not-found');
      const session = await this.agreement.waiting(tx, id, (each) => each.consent === 'device');
      if (agree) return this.agreement.given(tx, session);
      await saveSession(tx, id, ended('refused', tx.now));
      await appendAudit(tx, {
        action: 'assistance.session-refused',
        subjectType: 'assisted_session',
        subjectId: id,
        dataSubjectId: accountId,
        caseId: id,
      });
    });
  }
}
