import { Inject, Injectable } from '@nestjs/common';
import {
  feedbackStaffScopes,
  handlingProblems,
  isTicketClosed,
  ticketMachine,
  type TicketActView,
  type TicketAction,
} from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { RoleScopes, type Locale, type RequestContext } from '@tinhso/platform';
import type { TicketRow } from '../../data/ticket.entity.js';

/** Acts of the office on the table of transitions, in the order in which they are offered. */
const STAFF_ACTS = ['assign', 'start', 'answer', 'ask', 'resume', 'pass_on', 'reroute', 'merge', 'unmerge', 'close', 'reject'] as const;
const SCOPES = new Map(ticketMachine.edges.map(({ action, by }) => [action, by]));

/** What may be done to a report now, and what stands in the way of the rest: said, not hidden. */
@Injectable()
export class TicketActs {
  constructor(
    @Inject(RoleScopes) private readonly roles: RoleScopes,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  of(ctx: RequestContext, row: TicketRow): TicketActView[] {
    const scopes = this.scopesOver(ctx, row.unitId);
    const views = STAFF_ACTS.filter((act) => act !== 'unmerge' || row.mergedInto).map((act) =>
      view(act, scopes, stands(row, act), ctx.locale),
    );
    const open = !isTicketClosed(row.status);
    return [...views, view('publish', scopes, true, ctx.locale), view('split', scopes, open, ctx.locale)];
  }

  /** Whether the posts of the person let them do it to this report. What nobody needs a right of its own for, whoever works on reports may. */
  allows(ctx: RequestContext, row: TicketRow, act: TicketActView['act'] | 'note'): boolean {
    return this.scopesOver(ctx, row.unitId).has(scopeOf(act));
  }

  /** What the posts of the person grant over a unit. */
  private scopesOver({ actor }: RequestContext, unitId: string | null): ReadonlySet<string> {
    const posts = actor.kind === 'staff' ? actor.posts : [];
    const over = posts.filter(({ unitId: own }) =>
      unitId === null ? this.organisations.isProvince(own) : this.organisations.isWithin(unitId, [own]),
    );
    return new Set(over.flatMap(({ role }) => this.roles.scopesOf(role)));
  }
}

const stands = (row: TicketRow, act: TicketAction): boolean =>
  ticketMachine.edge(row.status, act) !== undefined && (act !== 'unmerge' || row.mergedInto !== null);

/** The right that an act needs: that of its edge in the table. */
const scopeOf = (act: TicketActView['act'] | 'note'): string =>
  act === 'publish'
    ? feedbackStaffScopes.moderate
    : act === 'split' || act === 'note'
      ? feedbackStaffScopes.handle
      : (SCOPES.get(act) ?? 'no edge');

function view(act: TicketActView['act'], scopes: ReadonlySet<string>, possible: boolean, locale: Locale): TicketActView {
  const reason = !scopes.has(scopeOf(act)) ? 'ticket-act-not-yours' : possible ? undefined : 'ticket-not-there-yet';
  return reason ? { act, allowed: false, text: handlingProblems[reason][locale] } : { act, allowed: true };
}
