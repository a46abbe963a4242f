import { Inject, Injectable } from '@nestjs/common';
import { Clock, ownerIdOf, owns, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import type { PrivacyRequestList, PrivacyRequestView } from '@tinhso/privacy-contract';
import type { PrivacyRequestRow } from '../data/request.entities.js';
import { findRequest, requestsOf } from '../data/requests.js';
import { RequestViews } from '../requests/request-view.js';

/** The person's own request. @throws Problem not-found alike for absent and foreign ones */
export function ownRequest(ctx: RequestContext, row: PrivacyRequestRow | null): PrivacyRequestRow {
  if (!row || !owns(ctx, row.accountId)) throw Problem.from(platformProblems, 'not-found');
  return row;
}

/** What the person has asked about her data. */
@Injectable()
export class ReadOwnRequests {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestViews) private readonly views: RequestViews,
  ) {}

  async list(ctx: RequestContext): Promise<PrivacyRequestList> {
    const rows = await requestsOf(this.reader.manager, ownerIdOf(ctx));
    const reading = { by: 'citizen', locale: ctx.locale, now: this.clock.now() } as const;
    return { items: rows.map((row) => this.views.row(row, reading)) };
  }

  /** @throws Problem not-found */
  async one(ctx: RequestContext, id: string): Promise<PrivacyRequestView> {
    const row = ownRequest(ctx, await findRequest(this.reader.manager, id));
    return this.views.whole(this.reader.manager, row, { by: 'citizen', locale: ctx.locale, now: this.clock.now() });
  }
}
