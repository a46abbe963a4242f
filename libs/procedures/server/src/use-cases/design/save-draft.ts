import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { procedureProblems, type SavedDraft, type SaveProcedureDraft } from '@tinhso/procedures-contract';
import { changeDraft, historyOf, recordDeed } from '../../data/drafts.js';
import { DesignDesk, outdated } from '../../design/design-desk.js';
import { titleIn, withCode } from '../../design/draft-content.js';

/** Keeps a draft as far as it has got. What is not right yet is kept too: that is what the check is for. */
@Injectable()
export class SaveDraft {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DesignDesk) private readonly desk: DesignDesk,
  ) {}

  /** @throws Problem forbidden, not-found, draft-not-editable, procedure-draft-changed */
  run(ctx: RequestContext, id: string, { revision, content }: SaveProcedureDraft): Promise<SavedDraft> {
    this.desk.refuseOutside(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      const draft = await this.desk.draft(tx.manager, id);
      if (draft.state !== 'draft') throw Problem.from(procedureProblems, 'draft-not-editable');
      const change = { content: withCode(content, draft.code), title: titleIn(content, draft.code), editorId: accountIdOf(ctx) };
      if (!(await changeDraft(tx, { id, revision, state: 'draft' }, change))) throw outdated(draft);
      await recordEdit(tx, id, draft.code);
      return { revision: revision + 1, changedAt: tx.now.toISOString() };
    });
  }
}

/** Once for a row of savings: a draft is saved every few seconds. */
async function recordEdit(tx: Tx, draftId: string, code: string): Promise<void> {
  const [last] = await historyOf(tx.manager, { draftId });
  if (last?.act === 'edited' && last.actorId === accountIdOf(tx.ctx)) return;
  await recordDeed(tx, { code, draftId, act: 'edited' });
  await appendAudit(tx, { action: 'procedure.draft-edited', subjectType: 'procedure_draft', subjectId: draftId });
}
