import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, Problem, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import {
  procedureProblems,
  type ChangeDraftState,
  type DraftState,
  type DraftView,
  type ProcedureAct,
  type SendBackDraft,
} from '@tinhso/procedures-contract';
import type { ProcedureDraftRow } from '../../data/draft.entities.js';
import { authorsOf, changeDraft, recordDeed } from '../../data/drafts.js';
import { DesignDesk, outdated } from '../../design/design-desk.js';
import { DraftViews } from '../../design/draft-views.js';

interface Move {
  readonly from: DraftState;
  readonly to: DraftState;
  readonly act: ProcedureAct;
  /** What is answered when the draft is in another state. */
  readonly otherwise: 'draft-not-editable' | 'draft-not-in-review';
}

const moves = {
  submit: { from: 'draft', to: 'in_review', act: 'submitted', otherwise: 'draft-not-editable' },
  takeBack: { from: 'in_review', to: 'draft', act: 'taken_back', otherwise: 'draft-not-in-review' },
  sendBack: { from: 'in_review', to: 'draft', act: 'sent_back', otherwise: 'draft-not-in-review' },
  discard: { from: 'draft', to: 'discarded', act: 'discarded', otherwise: 'draft-not-editable' },
} as const satisfies Record<string, Move>;

/** Everything that takes a draft from one state to another, but for publication. */
@Injectable()
export class MoveDraft {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DesignDesk) private readonly desk: DesignDesk,
    @Inject(DraftViews) private readonly views: DraftViews,
  ) {}

  /** Hands it in for review. @throws Problem draft-not-editable, procedure-draft-changed, definition-faulty with every fault */
  async submit(ctx: RequestContext, id: string, { revision, note }: ChangeDraftState): Promise<DraftView> {
    this.desk.refuseOutside(ctx);
    const draft = await this.desk.draft(this.reader.manager, id);
    if (draft.state === 'draft' && draft.revision === revision) await this.desk.refuseFaulty(ctx, draft.content);
    return this.move(ctx, id, revision, moves.submit, note);
  }

  /** Goes on working at it. @throws Problem draft-not-in-review, procedure-draft-changed */
  takeBack(ctx: RequestContext, id: string, { revision, note }: ChangeDraftState): Promise<DraftView> {
    return this.move(ctx, id, revision, moves.takeBack, note);
  }

  /** @throws Problem draft-not-editable, procedure-draft-changed */
  discard(ctx: RequestContext, id: string, { revision, note }: ChangeDraftState): Promise<DraftView> {
    return this.move(ctx, id, revision, moves.discard, note);
  }

  /** The second person says what is to be mended. @throws Problem draft-not-in-review, not-own-review, procedure-draft-changed */
  sendBack(ctx: RequestContext, id: string, { revision, reason }: SendBackDraft): Promise<DraftView> {
    return this.move(ctx, id, revision, moves.sendBack, reason, refuseAuthor);
  }

  private async move(
    ctx: RequestContext,
    id: string,
    revision: number,
    { from, to, act, otherwise }: Move,
    note: string | undefined,
    judge?: (tx: Tx, draft: ProcedureDraftRow) => Promise<void>,
  ): Promise<DraftView> {
    this.desk.refuseOutside(ctx);
    await this.unitOfWork.run(ctx, async (tx) => {
      const draft = await this.desk.draft(tx.manager, id);
      if (draft.state !== from) throw Problem.from(procedureProblems, otherwise);
      await judge?.(tx, draft);
      if (!(await changeDraft(tx, { id, revision, state: from }, { state: to }))) throw outdated(draft);
      await recordDeed(tx, { code: draft.code, draftId: id, act, ...(note === undefined ? {} : { note }) });
      await appendAudit(tx, { action: `procedure.draft-${act.replace('_', '-')}`, subjectType: 'procedure_draft', subjectId: id });
    });
    return this.views.whole(ctx, this.reader.manager, await this.desk.draft(this.reader.manager, id));
  }
}

/** Four eyes: nobody judges what they have worked on. @throws Problem not-own-review */
export async function refuseAuthor(tx: Tx, { id }: Pick<ProcedureDraftRow, 'id'>): Promise<void> {
  const authors = await authorsOf(tx.manager, id);
  if (authors.has(accountIdOf(tx.ctx))) throw Problem.from(procedureProblems, 'not-own-review');
}
