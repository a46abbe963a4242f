import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { ProvinceBooks } from '@tinhso/payments-server';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { CloseReport, CountCash } from '@tinhso/reconciliation-contract';
import { insertCount } from '../data/closes.js';
import { DayStates } from '../reading/day-states.js';
import { ReadClose } from './read-close.js';

/** Writes down what lay in a till. Counting again puts the new count in the place of the old one, which stays. */
@Injectable()
export class CountCashUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(DayStates) private readonly states: DayStates,
    @Inject(ReadClose) private readonly reading: ReadClose,
  ) {}

  /** @throws Problem forbidden | day-locked | not-found for a unit that took no cash on the day */
  run(ctx: RequestContext, day: string, { unitId, counted }: CountCash): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      await this.states.refuseLocked(tx.manager, day);
      const { tills } = await this.reading.report(tx.manager, day, ctx.locale);
      if (!tills.some((till) => till.unitId === unitId)) throw Problem.from(platformProblems, 'not-found');
      await insertCount(tx, { day, unitId, counted });
      await appendAudit(tx, { action: 'close.cash-counted', subjectType: 'close', subjectId: `${day} cash`, unitId });
      return this.reading.report(tx.manager, day, ctx.locale);
    });
  }
}
