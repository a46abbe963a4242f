import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { DayCount, LegalDeadline } from '@tinhso/privacy-contract';
import type { PrivacyRequestRow, StoredLimits } from '../data/request.entities.js';
import { legalDeadline } from '../domain/legal-days.js';

type Dated = Pick<PrivacyRequestRow, 'receivedAt' | 'acknowledgedAt' | 'closedAt' | 'limits' | 'unitId'>;

/** The time for the answer as it stands: more with a third party, more once extended. */
export function completionCount({ complete, withThirdParty, extension, thirdParty, extended }: StoredLimits): DayCount {
  const base = thirdParty && withThirdParty ? withThirdParty : complete;
  return extended ? { ...base, count: base.count + extension.count } : base;
}

/** The dates of requests, by the calendar of the office that answers for the data. */
@Injectable()
export class RequestClock {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  acknowledgement({ receivedAt, acknowledgedAt, closedAt, limits, unitId }: Dated, now: Date): LegalDeadline {
    const calendar = this.organisations.calendar(unitId);
    return legalDeadline(calendar, { from: receivedAt, count: limits.acknowledge, doneAt: acknowledgedAt ?? closedAt }, now);
  }

  completion({ receivedAt, closedAt, limits, unitId }: Dated, now: Date): LegalDeadline {
    const calendar = this.organisations.calendar(unitId);
    return legalDeadline(calendar, { from: receivedAt, count: completionCount(limits), doneAt: closedAt }, now);
  }

  /** The date that counts now; undefined once closed. */
  next(row: Dated, now: Date): { what: 'acknowledge' | 'answer'; deadline: LegalDeadline } | undefined {
    if (row.closedAt) return undefined;
    return row.acknowledgedAt
      ? { what: 'answer', deadline: this.completion(row, now) }
      : { what: 'acknowledge', deadline: this.acknowledgement(row, now) };
  }
}
