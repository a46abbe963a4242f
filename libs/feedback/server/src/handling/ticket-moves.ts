import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { handlingProblems, ticketMachine, type TicketAction } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, Publisher, type Tx } from '@tinhso/platform';
import { clockAfter, type ClockMove } from '../clock/clock-changes.js';
import { recordEvent } from '../data/events.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { updateTicket, type TicketChanges } from '../data/tickets.js';
import { StaffNews } from '../news/staff-news.js';
import { Rulebook } from '../rules/rulebook.js';

/** What an act changes beside the status, and what is written down of it. */
export interface TicketMove {
  readonly changes?: TicketChanges;
  readonly clock?: Omit<ClockMove, 'to'>;
  /** Whether everybody may read that it was done. */
  readonly public: boolean;
  /** What everybody reads with it, masked. */
  readonly publicText?: string;
  /** Ids, keys, names of offices: nothing personal. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Takes reports along the edges of their machine: status, dates, history, news and the audit log in one transaction. */
@Injectable()
export class TicketMoves {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(StaffNews) private readonly news: StaffNews,
  ) {}

  /**
   * @param row the report, locked
   * @returns it as it is afterwards
   * @throws Problem ticket-not-there-yet when the machine has no such edge from where it stands
   */
  async take(tx: Tx, row: TicketRow, action: TicketAction, move: TicketMove): Promise<TicketRow> {
    const edge = ticketMachine.edge(row.status, action);
    if (!edge) throw Problem.from(handlingProblems, 'ticket-not-there-yet');
    const { changes = {}, clock = {} } = move;
    const moved = { ...row, ...changes };
    const limits = this.book.limits(moved.level);
    const dates = clockAfter(this.calendarOf(moved), limits, row, { to: edge.to, ...clock }, tx.now);
    const all = { ...changes, ...dates, status: edge.to };
    const next = { ...row, ...all, version: row.version + 1, updatedAt: tx.now };
    await this.keep(tx, row, all);
    await this.write(tx, next, edge.event, move);
    await this.tell(tx, row, next);
    return next;
  }

  /** The office that has it from now on, or the person it was given to. */
  private async tell(tx: Tx, row: TicketRow, { id, status, unitId, officerId }: TicketRow): Promise<void> {
    if (status === 'reopened') await this.news.tell(tx, { ticketId: id, kind: 'reopened', ...(officerId ? { accountId: officerId } : {}) });
    else if (unitId && unitId !== row.unitId) await this.news.tell(tx, { ticketId: id, kind: 'came', unitId });
  }

  /** Writes down what leaves a report where it is. */
  async note(tx: Tx, row: TicketRow, kind: string, move: TicketMove): Promise<TicketRow> {
    const next = { ...row, ...move.changes, version: row.version + 1, updatedAt: tx.now };
    await this.keep(tx, row, move.changes ?? {});
    await this.write(tx, next, kind, move);
    return next;
  }

  private async keep(tx: Tx, row: TicketRow, changes: TicketChanges): Promise<void> {
    if (!(await updateTicket(tx, row, changes))) throw Problem.from(handlingProblems, 'ticket-changed');
  }

  private async write(tx: Tx, row: TicketRow, kind: string, move: TicketMove): Promise<void> {
    const { public: isPublic, publicText, payload } = move;
    await recordEvent(tx, this.publisher, row.id, { kind, public: isPublic, text: publicText, payload, unitId: row.unitId });
    const about = { action: kind, subjectType: 'ticket', subjectId: row.id, caseId: row.id };
    await appendAudit(tx, { ...about, ...(row.reporterId ? { dataSubjectId: row.reporterId } : {}) });
  }

  private calendarOf({ unitId }: TicketRow) {
    return unitId ? this.organisations.calendar(unitId) : this.organisations.provinceCalendar();
  }
}
