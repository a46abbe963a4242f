import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems, type AssistanceCase, type CloseCase, type ExamineCase } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { tidyText } from '@tinhso/kernel';
import { Problem, Publisher, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findCase, hasOtherOpenCase, updateCase } from '../../data/cases.js';
import type { CaseRow } from '../../data/case.entities.js';
import { saveFiling } from '../../data/filings.js';
import { dismissHelper, restoreHelper } from '../../data/teams.js';
import { CaseViews } from './case-views.js';

/** A leader takes a case up, and ends it with a conclusion that the citizen is told. */
@Injectable()
export class ConcludeCaseUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(CaseViews) private readonly views: CaseViews,
  ) {}

  /** @throws Problem not-found | case-changed */
  examine(ctx: RequestContext, id: string, { version }: ExamineCase): Promise<AssistanceCase> {
    return this.change(ctx, id, version, ['open'], () => Promise.resolve({ state: 'examining' as const, examinedByName: nameOf(ctx) }));
  }

  /** The helper may help again once no other case is open, or is taken off every roster. @throws Problem not-found | case-changed */
  close(ctx: RequestContext, id: string, { version, conclusion, helperOutcome }: CloseCase): Promise<AssistanceCase> {
    return this.change(ctx, id, version, ['open', 'examining'], async (tx, row) => {
      if (helperOutcome === 'ended') await dismissHelper(tx, row.helperId);
      else if (!(await hasOtherOpenCase(tx.manager, row.helperId, row.id))) await restoreHelper(tx, row.helperId);
      // What was filed was kept to be examined; nobody needs it any more.
      if (row.filingId) await saveFiling(tx, row.filingId, { applicationSealed: null });
      await this.publisher.publish(tx, {
        type: 'assistance.case_closed',
        payload: { accountId: row.accountId, sessionId: row.sessionId, caseId: row.id },
      });
      return { state: 'closed' as const, conclusion: tidyText(conclusion), helperOutcome, closedAt: tx.now, examinedByName: nameOf(ctx) };
    });
  }

  private change(
    ctx: RequestContext,
    id: string,
    version: number,
    from: readonly CaseRow['state'][],
    work: (tx: Tx, row: CaseRow) => Promise<Partial<CaseRow>>,
  ): Promise<AssistanceCase> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = this.views.within(ctx, await findCase(tx.manager, id));
      if (!from.includes(row.state) || row.version !== version) throw changed(row.version);
      const changes = await work(tx, row);
      if (!(await updateCase(tx, row, changes))) throw changed(row.version + 1);
      await appendAudit(tx, {
        action: `assistance.case-${changes.state === 'closed' ? 'closed' : 'examined'}`,
        subjectType: 'assistance_case',
        subjectId: id,
        dataSubjectId: row.accountId,
        caseId: id,
      });
      return this.views.whole(tx.manager, ctx, { ...row, ...changes, version: row.version + 1 });
    });
  }
}

const nameOf = ({ actor }: RequestContext): string => (actor.kind === 'staff' ? actor.name : '');

const changed = (currentVersion: number): Problem => Problem.from(assistanceProblems, 'case-changed', { extra: { currentVersion } });
