import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type RerouteTicket, type TicketState } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, type RequestContext } from '@tinhso/platform';
import type { TicketChanges } from '../../data/tickets.js';
import { Rulebook } from '../../rules/rulebook.js';
import { maskText } from '../../masking/mask-text.js';
import { TicketDesk } from '../ticket-desk.js';
import { TicketPlaces } from '../ticket-places.js';
import { unknownCategory } from '../unknown-category.js';
import { TicketRoutes } from '../ticket-routes.js';

/** Moves the pin or changes the kind, and lets the rules say again whose the report is. */
@Injectable()
export class RerouteTicketUseCase {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(TicketRoutes) private readonly routes: TicketRoutes,
    @Inject(TicketPlaces) private readonly places: TicketPlaces,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet | nothing-moved | invalid for an unknown kind or a place outside */
  run(ctx: RequestContext, id: string, { version, place, category, reason }: RerouteTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'reroute', (tx, row) => {
      if (!place && (category === undefined || category === row.category)) throw Problem.from(handlingProblems, 'nothing-moved');
      const kind = category === undefined ? undefined : this.book.category(category);
      if (category !== undefined && !kind) throw unknownCategory(ctx);
      const changes: TicketChanges = {
        ...(kind ? { category: kind.key, level: kind.level } : {}),
        ...(place ? this.places.at(ctx, place) : {}),
      };
      const { unitId, rule } = this.routes.of({ ...row, ...changes });
      const stays = unitId === row.unitId;
      const dates = kind && kind.level !== row.level ? { anewFrom: row.reportedAt } : {};
      return {
        changes: { ...changes, unitId, routedBy: rule, ...(stays ? {} : { officerId: null, officerName: null, escalation: 0 }) },
        clock: { ...dates, ...(stays ? {} : { handed: true }) },
        public: true,
        ...(reason ? { publicText: maskText(reason).text } : {}),
        payload: {
          unitId,
          unitName: this.organisations.unit(unitId)?.name,
          rule,
          ...(kind ? { category: kind.key } : {}),
          ...(place ? { moved: true } : {}),
        },
      };
    });
  }
}
