import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type PreviewReroute, type RerouteTicket, type RoutingReason, type TicketState } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, type RequestContext } from '@tinhso/platform';
import type { TicketChanges } from '../../data/tickets.js';
import { Rulebook } from '../../rules/rulebook.js';
import { maskText } from '../../masking/mask-text.js';
import type { TicketRow } from '../../data/ticket.entity.js';
import { ReadStaffTicket } from '../reading/read-ticket.js';
import { RoutingWords } from '../reading/routing-words.js';
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
    @Inject(ReadStaffTicket) private readonly reading: ReadStaffTicket,
    @Inject(RoutingWords) private readonly words: RoutingWords,
  ) {}

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet | nothing-moved | invalid for an unknown kind or a place outside */
  run(ctx: RequestContext, id: string, { version, reason, ...wish }: RerouteTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'reroute', (_, row) => {
      const { kind, changes } = this.wished(ctx, row, wish);
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
          ...(wish.place ? { moved: true } : {}),
        },
      };
    });
  }

  /** Where it would go, and why; nothing is changed. @throws Problem not-found | nothing-moved | invalid */
  async preview(ctx: RequestContext, id: string, wish: PreviewReroute): Promise<RoutingReason> {
    const row = await this.reading.find(ctx, id);
    const moved = { ...row, ...this.wished(ctx, row, wish).changes };
    return this.words.of(this.routes.of(moved), moved, ctx.locale);
  }

  private wished(ctx: RequestContext, row: TicketRow, { place, category }: PreviewReroute) {
    if (!place && (category === undefined || category === row.category)) throw Problem.from(handlingProblems, 'nothing-moved');
    const kind = category === undefined ? undefined : this.book.category(category);
    if (category !== undefined && !kind) throw unknownCategory(ctx);
    const changes: TicketChanges = {
      ...(kind ? { category: kind.key, level: kind.level } : {}),
      ...(place ? this.places.at(ctx, place) : {}),
    };
    return { kind, changes };
  }
}
