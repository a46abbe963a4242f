import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { PaymentsBooks, ProvinceBooks } from '@tinhso/payments-server';
import { actorNameOf, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { reconciliationProblems, type CloseReport } from '@tinhso/reconciliation-contract';
import { insertRecord } from '../data/closes.js';
import type { CloseMove } from '../domain/postings.js';
import { CloseReporter } from '../reading/close-reporter.js';
import { DayStates } from '../reading/day-states.js';

/** Books the end of a day, keeps its record and locks it, for good. */
@Injectable()
export class LockDay {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(CloseReporter) private readonly reporter: CloseReporter,
    @Inject(DayStates) private readonly states: DayStates,
  ) {}

  /** @throws Problem forbidden | day-locked | day-not-over | earlier-day-open | differences-open */
  run(ctx: RequestContext, day: string): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      await this.states.refuseLocked(tx.manager, day);
      const { report, moves } = await this.reporter.of(tx.manager, day, ctx.locale);
      const hindrance = await this.states.hindrance(tx.manager, day, report.open);
      if (hindrance) throw Problem.from(reconciliationProblems, hindrance, { extra: { open: report.open } });
      if (!(await this.books.lock(tx, day, moves.map(postingOf)))) throw Problem.from(reconciliationProblems, 'day-locked');
      const postings = this.states.postings(moves, ctx.locale);
      const record: CloseReport = { ...report, state: 'locked', postings };
      await insertRecord(tx, day, record);
      await appendAudit(tx, { action: 'close.locked', subjectType: 'close', subjectId: day });
      return { ...record, lockedAt: tx.now.toISOString(), lockedBy: actorNameOf(ctx) };
    });
  }
}

const postingOf = ({ kind, debit, credit, amount }: CloseMove) => ({
  kind,
  sourceId: newId(),
  lines: [
    { account: debit, debit: amount, credit: 0 },
    { account: credit, debit: 0, credit: amount },
  ],
});
