import { Inject, Injectable } from '@nestjs/common';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { privacyProblems, requestActions, type PrivacyRequestView, type WithdrawPrivacyRequest } from '@tinhso/privacy-contract';
import { findRequest } from '../data/requests.js';
import { RequestBook } from '../requests/request-book.js';
import { RequestViews } from '../requests/request-view.js';
import { ownRequest } from './read-own-requests.js';

/** The person takes a request back before it is decided. */
@Injectable()
export class WithdrawRequest {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RequestBook) private readonly book: RequestBook,
    @Inject(RequestViews) private readonly views: RequestViews,
  ) {}

  /** @throws Problem not-found, privacy-request-changed, privacy-action-not-allowed */
  run(ctx: RequestContext, id: string, { version }: WithdrawPrivacyRequest): Promise<PrivacyRequestView> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = ownRequest(ctx, await findRequest(tx.manager, id));
      if (row.version !== version)
        throw Problem.from(privacyProblems, 'privacy-request-changed', { extra: { currentVersion: row.version } });
      if (!requestActions(row.kind, row.status, 'citizen').includes('withdraw'))
        throw Problem.from(privacyProblems, 'privacy-action-not-allowed');
      const after = await this.book.take(tx, row, 'withdraw');
      return this.views.whole(tx.manager, after, { by: 'citizen', locale: ctx.locale, now: tx.now });
    });
  }
}
