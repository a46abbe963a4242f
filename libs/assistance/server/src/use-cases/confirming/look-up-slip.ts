import { Inject, Injectable } from '@nestjs/common';
import type { SlipLookup, WholeFiling } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { FilingReader } from '../../reading/filing-reader.js';
import { slipLimits } from '../rate-limits.js';
import { SlipDesk } from './slip-desk.js';

/** A slip is shown at the counter: the clerk sees what the person is about to file. Looking is recorded. */
@Injectable()
export class LookUpSlipUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(SlipDesk) private readonly desk: SlipDesk,
    @Inject(FilingReader) private readonly filings: FilingReader,
  ) {}

  /** @throws Problem slip-unknown | too-many-requests */
  async run(ctx: RequestContext, { slipCode }: SlipLookup): Promise<WholeFiling> {
    await this.limiter.consume(slipLimits.byStaff, accountIdOf(ctx));
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.desk.bySlip(tx, slipCode);
      await appendAudit(tx, {
        action: 'assistance.filing-opened',
        subjectType: 'assisted_filing',
        subjectId: row.id,
        fields: ['answers', 'papers'],
        purpose: 'counter',
        dataSubjectId: row.accountId,
        caseId: row.sessionId,
      });
      return this.filings.whole(tx.manager, row, tx.now, ctx.locale);
    });
  }
}
