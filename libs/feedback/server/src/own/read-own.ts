import { Inject, Injectable } from '@nestjs/common';
import {
  feedbackLimits,
  feedbackProblems,
  parseTicketCode,
  ticketMachine,
  type OwnTicket,
  type OwnTicketPage,
  type PublicTicket,
  type TicketAction,
} from '@tinhso/feedback-contract';
import { owns, ownerIdOf, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { filesOf } from '../data/files.js';
import { newestMessage } from '../data/messages.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { findTicketByCode, ticketsOfReporter } from '../data/tickets.js';
import { cursorOf, readCursor } from '../reading/cursor.js';
import { PublicPage } from '../reading/public-page.js';
import { TicketCards } from '../reading/ticket-cards.js';
import { Rulebook } from '../rules/rulebook.js';
import { TicketVault } from '../ticket-vault.js';

const DAY = 86_400_000;

/** What somebody reported, as they see it themselves. */
@Injectable()
export class ReadOwnTickets {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(TicketCards) private readonly cards: TicketCards,
    @Inject(PublicPage) private readonly page: PublicPage,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  async list(ctx: RequestContext, cursor: string | undefined): Promise<OwnTicketPage> {
    const limit = feedbackLimits.listPage;
    const rows = await ticketsOfReporter(this.reader.manager, ownerIdOf(ctx), readCursor(cursor), limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const cards = await this.cards.ofRows(ctx.locale, page);
    const items = page.flatMap(({ id, visibility, status }, n) => {
      const card = cards[n];
      return card ? [{ ...card, id, visibility, unread: status === 'waiting_for_reporter' }] : [];
    });
    return { items, ...(rows.length > limit && last ? { nextCursor: cursorOf({ at: last.reportedAt, id: last.id }) } : {}) };
  }

  /** @throws Problem ticket-not-found for somebody else's as for one that is not there */
  async one(ctx: RequestContext, code: string): Promise<OwnTicket> {
    const row = await this.own(ctx, code);
    const { manager } = this.reader;
    const details = this.vault.details(row);
    const question = row.status === 'waiting_for_reporter' ? await newestMessage(manager, row.id, 'question') : null;
    const reopenUntil = row.answeredAt && !row.mergedInto ? new Date(row.answeredAt.getTime() + this.book.reopenDays * DAY) : undefined;
    const name = this.vault.reporter(row).name;
    return {
      ...(await this.page.of(row, ctx.locale)),
      ...(name ? { reporter: name } : {}),
      ...(details.address ? { address: details.address } : {}),
      id: row.id,
      visibility: row.visibility,
      description: details.description,
      attributes: details.attributes ?? {},
      nameShown: row.nameShown,
      actions: actionsOf(row),
      files: (await filesOf(manager, row.id)).flatMap(({ fileId, purpose }) => (purpose === 'report' ? [fileId] : [])),
      ...(reopenUntil ? { reopenUntil: reopenUntil.toISOString() } : {}),
      ...(question ? { question: this.vault.message(question) } : {}),
      ...(row.satisfied === null ? {} : { satisfied: row.satisfied === 1 }),
    };
  }

  /** The page exactly as others see it, or would see it. @throws Problem ticket-not-found */
  async preview(ctx: RequestContext, code: string): Promise<PublicTicket> {
    return this.page.of(await this.own(ctx, code), ctx.locale);
  }

  private async own(ctx: RequestContext, typed: string): Promise<TicketRow> {
    const code = parseTicketCode(typed);
    const row = code ? await findTicketByCode(this.reader.manager, code) : null;
    if (!row || !owns(ctx, row.reporterId)) throw Problem.from(feedbackProblems, 'ticket-not-found');
    return row;
  }
}

/** What the reporter may do where it stands. */
function actionsOf({ status, mergedInto }: TicketRow): TicketAction[] {
  if (mergedInto) return [];
  return ticketMachine.edgesFrom(status).flatMap(({ action, by }) => (by === 'reporter' ? [action] : []));
}
