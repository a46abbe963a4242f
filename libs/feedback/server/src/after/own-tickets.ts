import { Injectable } from '@nestjs/common';
import { feedbackProblems, parseTicketCode } from '@tinhso/feedback-contract';
import { owns, Problem, type Tx } from '@tinhso/platform';
import type { TicketRow } from '../data/ticket.entity.js';
import { lockTicketByCode } from '../data/tickets.js';

/** Reports of whoever asks. */
@Injectable()
export class OwnTickets {
  /** Locked. @throws Problem ticket-not-found for somebody else's as for one that is not there */
  async lock(tx: Tx, typed: string): Promise<TicketRow> {
    const code = parseTicketCode(typed);
    const row = code ? await lockTicketByCode(tx, code) : null;
    if (!row || !owns(tx.ctx, row.reporterId)) throw Problem.from(feedbackProblems, 'ticket-not-found');
    return row;
  }
}
