import { Inject, Injectable } from '@nestjs/common';
import { closingCodeTexts, ticketStatusTexts, type PublicTextPreview, type StandardTexts } from '@tinhso/feedback-contract';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { RequestContext } from '@tinhso/platform';
import type { TicketRow } from '../../data/ticket.entity.js';
import { maskText } from '../../masking/mask-text.js';
import { Rulebook } from '../../rules/rulebook.js';
import { ReadStaffTicket } from '../reading/read-ticket.js';

/** Texts of the province for answers, filled in for one report; and how a text of one's own will be read. */
@Injectable()
export class AnswerTexts {
  constructor(
    @Inject(ReadStaffTicket) private readonly reading: ReadStaffTicket,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** Those of its category before those of its group before those for every report. @throws Problem not-found */
  async of(ctx: RequestContext, id: string): Promise<StandardTexts> {
    const row = await this.reading.find(ctx, id);
    const group = this.book.groupOf(row.category);
    const rank = ({ categories, groups }: { categories?: readonly string[]; groups?: readonly string[] }): number =>
      categories ? (categories.includes(row.category) ? 0 : 9) : groups ? (group && groups.includes(group) ? 1 : 9) : 2;
    const { locale } = ctx;
    const fitting = this.book
      .answers()
      .map((answer) => ({ answer, order: rank(answer) }))
      .filter(({ order }) => order < 9)
      .sort((a, b) => a.order - b.order);
    return {
      items: fitting.map(({ answer: { key, status, closing, text } }) => ({
        key,
        status,
        title: closing ? closingCodeTexts[closing][locale] : ticketStatusTexts[status][locale],
        // To the reporter in the language of the province.
        text: this.fill(text.vi, row),
        ...(closing ? { closing } : {}),
      })),
    };
  }

  /** @throws Problem not-found */
  async preview(ctx: RequestContext, id: string, text: string): Promise<PublicTextPreview> {
    await this.reading.find(ctx, id);
    return maskText(text);
  }

  private fill(text: string, { code, category, unitId, resolveDue }: TicketRow): string {
    const due = resolveDue ? localDate(this.organisations.provinceCalendar(), resolveDue).split('-').reverse().join('/') : '';
    const values: Readonly<Record<string, string>> = {
      code,
      category: this.book.nameOf(category, 'vi'),
      unit: (unitId ? this.organisations.unit(unitId)?.name : undefined) ?? '',
      due,
    };
    return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  }
}
