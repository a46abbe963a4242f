import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, ticketStatusTexts, type TicketAction, type TicketState } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { TicketRow } from '../data/ticket.entity.js';
import { lockTicket } from '../data/tickets.js';
import { TicketMoves, type TicketMove } from './ticket-moves.js';
import { TicketReach } from './ticket-reach.js';

interface Asked {
  readonly id: string;
  /** Version that the caller saw; left out for what disturbs nobody. */
  readonly version?: number;
}

/** The one way in which a member of staff acts on a report: within reach, on what was seen, along the table. */
@Injectable()
export class TicketDesk {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TicketReach) private readonly reach: TicketReach,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet | what the work throws */
  act(
    ctx: RequestContext,
    asked: Asked,
    action: TicketAction,
    work: (tx: Tx, row: TicketRow) => Promise<TicketMove> | TicketMove,
  ): Promise<TicketState> {
    return this.with(ctx, asked, async (tx, row) => this.moves.take(tx, row, action, await work(tx, row)));
  }

  /** What leaves a report where it is. @throws Problem not-found | ticket-changed | what the work throws */
  with(ctx: RequestContext, { id, version }: Asked, work: (tx: Tx, row: TicketRow) => Promise<TicketRow>): Promise<TicketState> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.own(tx, id);
      if (version !== undefined && row.version !== version) throw Problem.from(handlingProblems, 'ticket-changed');
      return this.stateOf(ctx, await work(tx, row));
    });
  }

  /** A report within reach, locked. @throws Problem not-found for one of another office as for one that is not there */
  async own(tx: Tx, id: string): Promise<TicketRow> {
    const row = await lockTicket(tx, id);
    if (!row || !this.reach.reaches(tx.ctx, row.unitId)) throw Problem.from(platformProblems, 'not-found');
    return row;
  }

  private stateOf({ locale }: RequestContext, { id, code, status, version, unitId, closingCode }: TicketRow): TicketState {
    const unit = unitId ? this.organisations.unit(unitId) : undefined;
    return {
      id,
      code,
      status,
      statusText: ticketStatusTexts[status][locale],
      version,
      ...(unit ? { unitName: unit.name } : {}),
      ...(closingCode ? { closingCode } : {}),
    };
  }
}
