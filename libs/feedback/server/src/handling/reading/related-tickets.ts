import { Inject, Injectable } from '@nestjs/common';
import { ticketStatusTexts, type RelatedTicket } from '@tinhso/feedback-contract';
import { idBytes, Reader, type Locale } from '@tinhso/platform';
import { TicketRow } from '../../data/ticket.entity.js';
import { cellsAround, metresApart } from '../../domain/cells.js';
import { ticketTitle } from '../../domain/ticket-title.js';

const NEAR_METRES = 250;
const NEAR_DAYS = 90;
const MOST_NEAR = 5;

/** Reports that have to do with one: what it was merged with, what it was split into, and what may be the same nearby. */
@Injectable()
export class RelatedTickets {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  /** Two queries. @param units the offices whose reports may be named */
  async of(row: TicketRow, units: readonly string[], locale: Locale): Promise<RelatedTicket[]> {
    const tied = await this.tied(row);
    const near = await this.near(row);
    const known = new Set(tied.map(({ id }) => id));
    const reached = (each: TicketRow): boolean => each.unitId !== null && units.includes(each.unitId);
    return [
      ...tied.filter(reached).map((each) => ({ ...short(each, locale), relation: relationOf(row, each) })),
      ...near
        .filter((each) => reached(each) && !known.has(each.id))
        .map((each) => ({ ...short(each, locale), metres: apart(row, each), relation: 'likely' as const }))
        .filter(({ metres }) => metres <= NEAR_METRES)
        .sort((a, b) => a.metres - b.metres)
        .slice(0, MOST_NEAR),
    ];
  }

  private tied({ id, mergedInto, parentId }: TicketRow): Promise<TicketRow[]> {
    const others = [mergedInto, parentId].flatMap((other) => (other ? [idBytes(other)] : []));
    return this.reader.manager
      .createQueryBuilder(TicketRow, 't')
      .where('t.mergedInto = :id OR t.parentId = :id', { id: idBytes(id) })
      .orWhere(others.length > 0 ? 't.id IN (:...others)' : '1 = 0', { others })
      .orderBy('t.id', 'DESC')
      .limit(50)
      .getMany();
  }

  private async near({ id, category, lat, lng, reportedAt }: TicketRow): Promise<TicketRow[]> {
    if (lat === null || lng === null) return [];
    const since = new Date(reportedAt.getTime() - NEAR_DAYS * 86_400_000);
    return this.reader.manager
      .createQueryBuilder(TicketRow, 't')
      .where('t.visibility IN (:...seen) AND t.cell IN (:...cells) AND t.category = :category', {
        seen: ['public', 'pending'],
        cells: cellsAround({ lat, lng }),
        category,
      })
      .andWhere('t.reportedAt >= :since AND t.id <> :id AND t.mergedInto IS NULL', { since, id: idBytes(id) })
      .orderBy('t.reportedAt', 'DESC')
      .limit(30)
      .getMany();
  }
}

const short = ({ id, code, publicText, status }: TicketRow, locale: Locale) => ({
  id,
  code,
  title: ticketTitle(publicText),
  statusText: ticketStatusTexts[status][locale],
});

const apart = (a: TicketRow, b: TicketRow): number =>
  a.lat === null || a.lng === null || b.lat === null || b.lng === null
    ? Number.POSITIVE_INFINITY
    : Math.round(metresApart({ lat: a.lat, lng: a.lng }, { lat: b.lat, lng: b.lng }));

function relationOf(row: TicketRow, other: TicketRow): RelatedTicket['relation'] {
  if (other.id === row.mergedInto) return 'merged-into';
  if (other.mergedInto === row.id) return 'merged-here';
  return other.id === row.parentId ? 'parent' : 'part';
}
