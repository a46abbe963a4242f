import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems, type TakenBack } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { ApplicationIntake, type Application } from '@tinhso/dossiers-server';
import { FieldCipher, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { lockFiling, saveFiling } from '../../data/filings.js';
import { sessionIdOf } from './file-assisted.js';

/** The helper mends a filing that nobody has confirmed yet: it becomes a draft again, its codes are worth nothing. */
@Injectable()
export class TakeBackFilingUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ApplicationIntake) private readonly intake: ApplicationIntake,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** @throws Problem not-in-session | not-found outside the own session | filing-not-waiting */
  run(ctx: RequestContext, id: string): Promise<TakenBack> {
    const sessionId = sessionIdOf(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await lockFiling(tx, id);
      // A session is about one person: what was filed in it is hers.
      if (!row || row.sessionId !== sessionId) throw Problem.from(platformProblems, 'not-found');
      if (row.state !== 'provisional' || !row.applicationSealed || row.expiresAt <= tx.now)
        throw Problem.from(assistanceProblems, 'filing-not-waiting');
      const application = JSON.parse(this.cipher.open(row.id, row.applicationSealed)) as Application;
      const draftId = await this.intake.reopen(tx, application);
      await saveFiling(tx, row.id, { state: 'taken_back', settledAt: tx.now, applicationSealed: null, passIndex: null, passUntil: null });
      await appendAudit(tx, { action: 'assistance.filing-taken-back', subjectType: 'assisted_filing', subjectId: id, caseId: sessionId });
      return { draftId, procedureCode: row.procedureCode };
    });
  }
}
