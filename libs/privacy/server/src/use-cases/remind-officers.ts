import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Publisher, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { allOpenRequests, noteDates } from '../data/requests.js';
import { RequestClock } from '../requests/request-clock.js';

/** Tells the data protection officers of dates that come near, once for each, and follows the calendar when days off are decided. */
@Injectable()
export class RemindOfficers {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(RequestClock) private readonly dates: RequestClock,
  ) {}

  /** @returns how many requests were reminded of */
  async run(): Promise<number> {
    const { manager } = this.reader;
    const now = this.clock.now();
    let reminded = 0;
    for (const row of await allOpenRequests(manager)) {
      const next = this.dates.next(row, now);
      if (!next) continue;
      const nextDueAt = new Date(next.deadline.dueAt);
      const pressing = next.deadline.state !== 'running' && row.reminded !== next.what && row.kind !== 'erase';
      if (!pressing && nextDueAt.getTime() === row.nextDueAt.getTime()) continue;
      const accountIds = pressing ? await this.organisations.holdersOf(manager, 'data_protection_officer', now) : [];
      await this.unitOfWork.run(systemContext('privacy.reminders'), async (tx) => {
        await noteDates(tx, row.id, { nextDueAt, ...(pressing ? { reminded: next.what } : {}) });
        if (accountIds.length > 0)
          await this.publisher.publish(tx, { type: 'privacy.request_due', payload: { requestId: row.id, what: next.what, accountIds } });
      });
      if (pressing) reminded++;
    }
    return reminded;
  }
}
