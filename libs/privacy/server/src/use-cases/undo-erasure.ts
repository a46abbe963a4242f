import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, Problem, Publisher, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { privacyProblems, type CurrentErasure } from '@tinhso/privacy-contract';
import { erasureUnderWay, moveErasure } from '../data/erasures.js';
import { findRequest } from '../data/requests.js';
import { erasureView } from '../erasure/erasure-view.js';
import { RequestBook } from '../requests/request-book.js';

/** The erasure under way, and taking it back while it waits. */
@Injectable()
export class UndoErasure {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(RequestBook) private readonly book: RequestBook,
  ) {}

  async current(ctx: RequestContext): Promise<CurrentErasure> {
    const row = await erasureUnderWay(this.reader.manager, accountIdOf(ctx));
    const request = row && (await findRequest(this.reader.manager, row.requestId));
    return request ? { erasure: erasureView(row, request) } : {};
  }

  /** @throws Problem nothing-to-undo when none waits (any more) */
  async run(ctx: RequestContext): Promise<CurrentErasure> {
    const accountId = accountIdOf(ctx);
    await this.unitOfWork.run(ctx, async (tx) => {
      const row = await erasureUnderWay(tx.manager, accountId);
      if (!row || !(await moveErasure(tx, row.id, 'waiting', 'undone'))) throw Problem.from(privacyProblems, 'nothing-to-undo');
      const request = await findRequest(tx.manager, row.requestId);
      if (!request) throw new Error(`erasure ${row.id} has no request`);
      await this.book.take(tx, request, 'withdraw');
      await appendAudit(tx, {
        action: 'privacy.erasure-undone',
        subjectType: 'erasure',
        subjectId: row.id,
        dataSubjectId: accountId,
        caseId: request.id,
      });
      await this.publisher.publish(tx, { type: 'privacy.erasure_undone', payload: { erasureId: row.id, accountId } });
    });
    return {};
  }
}
