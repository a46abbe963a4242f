import { Inject, Injectable } from '@nestjs/common';
import { feedbackLimits, ticketMachine } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Publisher, Reader, type Delivery } from '@tinhso/platform';
import { ticketDates } from '../clock/ticket-clock.js';
import { recordEvent } from '../data/events.js';
import { findTicket, lockTicket, updateTicket } from '../data/tickets.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { ticketsNear } from '../duplicates/near-tickets.js';
import { StaffNews } from '../news/staff-news.js';
import { Router } from '../routing/router.js';
import { Rulebook } from '../rules/rulebook.js';
import { TicketVault } from '../ticket-vault.js';
import { stormAround } from './storm.js';

/** What is done to a report once it is safe: its office and its dates are found, and whether it belongs to a storm of reports on one place. */
@Injectable()
export class TakeInTicket {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Router) private readonly router: Router,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(StaffNews) private readonly news: StaffNews,
  ) {}

  async run(ticketId: string, delivery: Delivery): Promise<void> {
    const seen = await findTicket(this.reader.manager, ticketId);
    if (!seen) throw new Error(`ticket ${ticketId} is not there`);
    const { category, communeCode, reportedAt: at, level } = seen;
    const text = this.vault.details(seen).description;
    const routed = this.router.route({ category, text, at, ...(communeCode ? { communeCode } : {}) });
    const dates = ticketDates(this.organisations.calendar(routed.unitId), this.book.limits(level), at);
    const stormOf = await this.storm(seen);
    await delivery.complete(async (tx) => {
      const row = await lockTicket(tx, ticketId);
      // Somebody was quicker and has sent it where it belongs.
      if (!row || row.unitId) return;
      // What waits for a moderator is not given to anybody yet, but the office and the dates are known.
      const edge = row.visibility === 'pending' ? undefined : ticketMachine.edge(row.status, 'assign');
      const due = { ...dates, dueAt: dates.receiveDue, watchAt: dates.receiveDue };
      await updateTicket(tx, row, { unitId: routed.unitId, routedBy: routed.rule, stormOf, ...due, ...(edge ? { status: edge.to } : {}) });
      await this.news.tell(tx, { ticketId, kind: 'came', unitId: routed.unitId });
      if (!edge) return;
      const payload = { rule: routed.rule, toUnitId: routed.unitId };
      await recordEvent(tx, this.publisher, row.id, { kind: edge.event, public: true, payload, unitId: routed.unitId });
    });
  }

  /** The first report of the storm that this one belongs to, if it does. */
  private async storm({ id, category, lat, lng, reportedAt }: TicketRow): Promise<string | null> {
    if (lat === null || lng === null) return null;
    const { metres, minutes, reports } = feedbackLimits.storm;
    const question = { category, spot: { lat, lng }, since: new Date(reportedAt.getTime() - minutes * 60_000), metres };
    const near = await Promise.all(
      (['public', 'pending'] as const).map((visibility) => ticketsNear(this.reader.manager, { ...question, visibility })),
    );
    return stormAround(id, near.flat(), reports);
  }
}
