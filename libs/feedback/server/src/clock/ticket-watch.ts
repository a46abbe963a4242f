import { Inject, Injectable } from '@nestjs/common';
import { addWorkingHours } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, idFromBytes, Publisher, Reader, systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { recordEvent } from '../data/events.js';
import { lockTicket } from '../data/tickets.js';
import { StaffNews } from '../news/staff-news.js';

const ctx = systemContext('feedback.watch');
/** A working day for each level before the next one above is told. */
const STEP_HOURS = 8;

/** Looks at reports whose date has passed: the leaders of the office are told, a day later those above it, up to the province. */
@Injectable()
export class TicketWatch {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffNews) private readonly news: StaffNews,
  ) {}

  /** @returns how many were looked at; fewer than `atMost` means that nothing is left. @throws AggregateError of what failed, at the end */
  async run(now: Date, atMost: number): Promise<number> {
    const rows: { id: Buffer }[] = await this.reader.manager.query('SELECT id FROM ticket WHERE watch_at <= ? ORDER BY watch_at LIMIT ?', [
      now,
      atMost,
    ]);
    const failures: unknown[] = [];
    for (const { id } of rows)
      await this.unitOfWork.run(ctx, (tx) => this.look(tx, idFromBytes(id))).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${rows.length} reports could not be looked at`);
    return rows.length;
  }

  private async look(tx: Tx, id: string): Promise<void> {
    const row = await lockTicket(tx, id);
    // Somebody acted, or another worker looked, since the list was read.
    if (!row?.watchAt || row.watchAt > tx.now || !row.unitId) return;
    const units = this.organisations.ancestors(row.unitId);
    const unit = units[row.escalation];
    if (unit) {
      await recordEvent(tx, this.publisher, id, {
        kind: 'ticket.overdue',
        public: false,
        payload: { unitName: unit.name, level: row.escalation },
        unitId: row.unitId,
      });
      await this.news.tell(tx, { ticketId: id, kind: 'late', unitId: unit.id });
    }
    const next = units[row.escalation + 1] ? addWorkingHours(this.organisations.calendar(row.unitId), tx.now, STEP_HOURS) : null;
    // No new version: nobody's work is disturbed by it.
    await tx.manager.query('UPDATE ticket SET watch_at = ?, escalation = ? WHERE id = ?', [next, row.escalation + 1, idBytes(id)]);
  }
}
