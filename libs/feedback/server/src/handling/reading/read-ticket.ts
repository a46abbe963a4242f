import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { StaffTicket } from '@tinhso/feedback-contract';
import { platformProblems, Problem, Reader, UnitOfWork, Clock, type RequestContext } from '@tinhso/platform';
import type { TicketRow } from '../../data/ticket.entity.js';
import { findTicket } from '../../data/tickets.js';
import { TicketReach } from '../ticket-reach.js';
import { TicketParts } from './ticket-parts.js';
import { TicketRows } from './ticket-rows.js';

/** A report as the office reads it, with who reported: each look is written down. */
@Injectable()
export class ReadStaffTicket {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TicketReach) private readonly reach: TicketReach,
    @Inject(TicketRows) private readonly rows: TicketRows,
    @Inject(TicketParts) private readonly parts: TicketParts,
  ) {}

  /** @throws Problem not-found for one of another office as for one that is not there */
  async run(ctx: RequestContext, id: string): Promise<StaffTicket> {
    const row = await this.find(ctx, id);
    const [head] = await this.rows.of(ctx, [row], this.clock.now());
    if (!head) throw new Error(`report ${id} has no row in a list`);
    const parts = await this.parts.of(ctx, row, this.reach.unitIds(ctx));
    await this.unitOfWork.run(ctx, (tx) =>
      appendAudit(tx, {
        action: 'ticket.read',
        subjectType: 'ticket',
        subjectId: id,
        caseId: id,
        ...(row.reporterId ? { dataSubjectId: row.reporterId } : {}),
      }),
    );
    return { ...head, ...parts };
  }

  /** @throws Problem not-found */
  async find(ctx: RequestContext, id: string): Promise<TicketRow> {
    const row = await findTicket(this.reader.manager, id);
    if (!row || !this.reach.reaches(ctx, row.unitId)) throw Problem.from(platformProblems, 'not-found');
    return row;
  }
}
