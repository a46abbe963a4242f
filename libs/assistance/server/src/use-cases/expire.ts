import { Inject, Injectable } from '@nestjs/common';
import { Publisher, systemContext, UnitOfWork } from '@tinhso/platform';
import { lockOverdue, saveFiling } from '../data/filings.js';
import { expireSessions } from '../data/sessions.js';

const AT_ONCE = 200;

/** Closes what is over: nobody confirmed in time, so nothing was filed, and the answers are erased. */
@Injectable()
export class ExpireUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  async run(): Promise<void> {
    await this.unitOfWork.run(systemContext('assistance.expiry'), async (tx) => {
      await expireSessions(tx, AT_ONCE);
      for (const { id, sessionId, accountId } of await lockOverdue(tx, AT_ONCE)) {
        await saveFiling(tx, id, { state: 'expired', settledAt: tx.now, applicationSealed: null, passIndex: null, passUntil: null });
        await this.publisher.publish(tx, { type: 'assistance.filing_expired', payload: { accountId, sessionId, filingId: id } });
      }
    });
  }
}
