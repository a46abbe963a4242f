import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { dossierProblems, type DossierState, type RequestReview } from '@tinhso/dossiers-contract';
import { Problem, S, type RequestContext, type Tx } from '@tinhso/platform';
import { showForm } from '@tinhso/procedures-contract';
import { documentContents } from '@tinhso/signing-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { resultTemplate } from '../documents/result-template.js';
import { checkFacts, type OfficeFacts } from '../domain/result.js';
import { Desk } from '../lifecycle/desk.js';
import { ResultDrafts } from '../lifecycle/result-drafts.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** The officer hands the draft result to the leader, with what only the office knows. */
@Injectable()
export class RequestReviewUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(ResultDrafts) private readonly results: ResultDrafts,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | answers-refused with every fault of the facts */
  run(ctx: RequestContext, id: string, { version, facts, note }: RequestReview): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'request_review' }, async ({ tx, row }) => {
      const checked = checkFacts(this.book.definitionOf(row), facts);
      if (checked.faults.length > 0) {
        const errors = checked.faults.map(({ pointer, message }) => ({ pointer, message: message[ctx.locale] }));
        throw Problem.from(dossierProblems, 'answers-refused', { errors });
      }
      this.assertDrawable(tx, row, checked.facts);
      await this.results.put(tx, row.id, checked.facts, note);
      return note ? { data: { note } } : {};
    });
  }

  /** The result must be drawable now, not fail in the worker after the leader has signed. */
  private assertDrawable({ ctx, now }: Tx, row: DossierRow, facts: OfficeFacts): void {
    const definition = this.book.definitionOf(row);
    const calendar = this.offices.calendar(row.unitId);
    const today = localDate(calendar, row.submittedAt);
    const { answers } = showForm(definition, { answers: this.sealed.open(row), today, channel: row.channel });
    const issuing = {
      places: this.offices.places,
      agency: this.offices.letterhead(row.unitId),
      registeredOn: localDate(calendar, now),
      dossier: { code: row.code, submittedOn: today, channel: row.channel },
    };
    const { template, data } = resultTemplate(definition, answers, facts, issuing);
    const verdict = S(documentContents[template])['~standard'].validate(data);
    if (verdict instanceof Promise || !verdict.issues) return;
    const errors = verdict.issues.map(({ path = [] }) => ({
      pointer: `/result/${path.map(String).join('/')}`,
      message: { vi: 'Kết quả còn thiếu hoặc sai mục này', en: 'This part of the result is missing or wrong' }[ctx.locale],
    }));
    throw Problem.from(dossierProblems, 'answers-refused', { errors });
  }
}
