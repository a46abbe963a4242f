import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { DeletionRecord, PrivacyQueue, PrivacyQueueQuery, StaffPrivacyRequest } from '@tinhso/privacy-contract';
import type { PrivacyRequestRow } from '../data/request.entities.js';
import { closedRequests, findRequest, openRequests } from '../data/requests.js';
import { DeletionRecords } from '../erasure/deletion-records.js';
import type { Reading } from '../requests/request-view.js';
import { StaffViews } from '../requests/staff-view.js';

/** Requests as the data protection officer sees them. Every opening of one is recorded for the person to read. */
@Injectable()
export class StaffRequests {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(StaffViews) private readonly views: StaffViews,
    @Inject(DeletionRecords) private readonly deletions: DeletionRecords,
  ) {}

  async queue(ctx: RequestContext, { state }: PrivacyQueueQuery): Promise<PrivacyQueue> {
    const { manager } = this.reader;
    const units = this.organisations.subtreeIds(ctx.grantedUnitIds);
    const open = await openRequests(manager, units);
    const rows = state === 'closed' ? await closedRequests(manager, units) : open;
    const names = await this.identity.namesOf(manager, [...new Set(rows.map((row) => row.accountId))]);
    const reading = this.reading(ctx);
    const pressing = open.map((row) => this.views.rows.row(row, reading).due?.deadline.state);
    return {
      items: rows.map((row) => ({ ...this.views.rows.row(row, reading), person: names.get(row.accountId) ?? '' })),
      counts: {
        open: open.length,
        soon: pressing.filter((each) => each === 'soon').length,
        overdue: pressing.filter((each) => each === 'overdue').length,
      },
    };
  }

  /** @throws Problem not-found */
  async one(ctx: RequestContext, id: string): Promise<StaffPrivacyRequest> {
    const row = this.within(ctx, await findRequest(this.reader.manager, id));
    await this.unitOfWork.run(ctx, (tx) =>
      appendAudit(tx, {
        action: 'privacy.read-request',
        subjectType: 'privacy_request',
        subjectId: id,
        fields: ['fullName', 'phone', 'statement', ...(row.correctionField ? [row.correctionField] : [])],
        dataSubjectId: row.accountId,
        caseId: id,
      }),
    );
    return this.views.whole(this.reader.manager, row, this.reading(ctx));
  }

  /** Proof of an erasure. @throws Problem not-found when the request is no erasure */
  async deletionRecord(ctx: RequestContext, id: string): Promise<DeletionRecord> {
    const row = this.within(ctx, await findRequest(this.reader.manager, id));
    return this.deletions.of(this.reader.manager, row, ctx.locale);
  }

  /** @throws Problem not-found alike for absent requests and those of other offices */
  within(ctx: RequestContext, row: PrivacyRequestRow | null): PrivacyRequestRow {
    if (!row || !this.organisations.isWithin(row.unitId, ctx.grantedUnitIds)) throw Problem.from(platformProblems, 'not-found');
    return row;
  }

  private reading(ctx: RequestContext): Reading {
    return { by: 'officer', locale: ctx.locale, now: this.clock.now() };
  }
}
