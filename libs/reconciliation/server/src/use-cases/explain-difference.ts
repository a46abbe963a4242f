import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { ProvinceBooks } from '@tinhso/payments-server';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { reconciliationProblems, type CloseReport, type ExplainDifference } from '@tinhso/reconciliation-contract';
import { insertExplanation } from '../data/closes.js';
import { DayStates } from '../reading/day-states.js';
import { ReadClose } from './read-close.js';

/** A person explains what the machine cannot. What is explained is this sum: another one has to be explained anew. */
@Injectable()
export class ExplainDifferenceUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(DayStates) private readonly states: DayStates,
    @Inject(ReadClose) private readonly reading: ReadClose,
  ) {}

  /** @throws Problem forbidden | day-locked | difference-gone */
  run(ctx: RequestContext, day: string, { kind, way, subject, reason }: ExplainDifference): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      await this.states.refuseLocked(tx.manager, day);
      const { differences } = await this.reading.report(tx.manager, day, ctx.locale);
      const found = differences.find((each) => each.kind === kind && each.way === way && each.subject === subject);
      if (!found || found.state === 'machine') throw Problem.from(reconciliationProblems, 'difference-gone');
      await insertExplanation(tx, { day, kind, way, subject, difference: found.difference, reason: reason.trim() });
      await appendAudit(tx, { action: 'close.explained', subjectType: 'close', subjectId: `${day} ${way}`, fields: [kind] });
      return this.reading.report(tx.manager, day, ctx.locale);
    });
  }
}
