import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type AssignTicket, type PassOnTicket, type TicketState } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, type RequestContext } from '@tinhso/platform';
import { insertMessage } from '../../data/messages.js';
import type { TicketRow } from '../../data/ticket.entity.js';
import { TicketVault } from '../../ticket-vault.js';
import { maskText } from '../../masking/mask-text.js';
import { TicketDesk } from '../ticket-desk.js';
import type { TicketMove } from '../ticket-moves.js';
import { TicketRoutes } from '../ticket-routes.js';

/** Gives a report to an office, or hands it on from the wrong one. */
@Injectable()
export class HandOnTicket {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(TicketRoutes) private readonly routes: TicketRoutes,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** To the office of the rules when none is named. @throws Problem not-found | ticket-changed | ticket-not-there-yet | not-an-office */
  assign(ctx: RequestContext, id: string, { version, unitId, note }: AssignTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'assign', async (tx, row) => {
      const routed = unitId ? { unitId, rule: null } : this.routes.of(row);
      if (note) await insertMessage(tx, this.vault, { ticketId: row.id, kind: 'note', text: note, unitId: row.unitId });
      return this.to(row, routed.unitId, { routedBy: routed.rule, public: true });
    });
  }

  /** The reporter reads why. @throws Problem not-found | ticket-changed | ticket-not-there-yet | not-an-office | same-office */
  passOn(ctx: RequestContext, id: string, { version, unitId, reason }: PassOnTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'pass_on', (_, row) => {
      if (unitId === row.unitId) throw Problem.from(handlingProblems, 'same-office');
      return this.to(row, unitId, { routedBy: null, public: true, reason });
    });
  }

  private to(row: TicketRow, unitId: string, { routedBy, reason }: { routedBy: string | null; public: true; reason?: string }): TicketMove {
    const unit = this.organisations.unit(unitId);
    if (!unit) throw Problem.from(handlingProblems, 'not-an-office');
    const from = row.unitId ? this.organisations.unit(row.unitId)?.name : undefined;
    return {
      changes: { unitId, routedBy, officerId: null, officerName: null, escalation: 0 },
      clock: { handed: true },
      public: true,
      ...(reason ? { publicText: maskText(reason).text } : {}),
      payload: { unitId, unitName: unit.name, ...(from ? { from } : {}) },
    };
  }
}
