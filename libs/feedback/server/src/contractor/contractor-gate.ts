import { Injectable } from '@nestjs/common';
import { handlingProblems, isTicketClosed } from '@tinhso/feedback-contract';
import { Problem, type Tx } from '@tinhso/platform';
import { TicketLinkRow } from '../data/handling.entities.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { lockTicket } from '../data/tickets.js';
import { hashOfToken } from './contractor-links.js';

/** The job that a link opens. */
export interface OpenedJob {
  readonly link: TicketLinkRow;
  readonly row: TicketRow;
}

/** Lets in who has a link that is good: neither run out, nor taken back, nor of a report that is done. */
@Injectable()
export class ContractorGate {
  /** Locked. @throws Problem contractor-link-over, the same for a link that never was */
  async open(tx: Tx, token: string): Promise<OpenedJob> {
    const link = await tx.manager.findOneBy(TicketLinkRow, { tokenHash: hashOfToken(token) });
    const row = link && link.state !== 'ended' && link.expiresAt > tx.now ? await lockTicket(tx, link.ticketId) : null;
    if (!link || !row || isTicketClosed(row.status)) throw Problem.from(handlingProblems, 'contractor-link-over');
    return { link, row };
  }
}
