import { Inject, Injectable } from '@nestjs/common';
import { Reader } from '@tinhso/platform';
import { In } from 'typeorm';
import { areaFollowers } from '../data/followers.js';
import { TicketFollowerRow } from '../data/follower.entity.js';
import { TicketRow } from '../data/ticket.entity.js';
import { areasAround, metresApart } from '../domain/cells.js';
import { newsTexts } from './news-texts.js';

/** Events of which whoever follows an area is told: a report that everybody may read from now on. */
const APPEARING = ['ticket.reported', 'ticket.published'];

const OF_REPORTER = ['ticket.asked', 'ticket.reported'];

/** Who is told of an event of a report, and as what. */
export interface Told {
  readonly followers: readonly TicketFollowerRow[];
  readonly area: readonly TicketFollowerRow[];
}

/** Finds who follows a report: also whoever follows one that was merged into it, or the one that it was taken out of. */
@Injectable()
export class Followers {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  async of(row: TicketRow, kind: string): Promise<Told> {
    const { manager } = this.reader;
    const merged = await manager.find(TicketRow, { where: { mergedInto: row.id }, select: { id: true, reporterId: true } });
    const ids = [row.id, ...merged.map(({ id }) => id), ...(row.parentId ? [row.parentId] : [])];
    const all = newsTexts[kind] ? await manager.findBy(TicketFollowerRow, { ticketId: In(ids), state: 'following' }) : [];
    const reporters = new Set([row.reporterId, ...merged.map(({ reporterId }) => reporterId)]);
    const followers = all.filter((each) => this.isFor(kind, row, each, reporters));
    const area = row.visibility === 'public' && APPEARING.includes(kind) ? await this.around(row) : [];
    return {
      followers: oncePerPerson(followers),
      area: oncePerPerson(area.filter(({ accountId }) => !accountId || accountId !== row.reporterId)),
    };
  }

  /** What is asked and what was received is the reporter's alone, and nobody but reporters hears of what is not public. */
  private isFor(kind: string, row: TicketRow, { accountId }: TicketFollowerRow, reporters: ReadonlySet<string | null>): boolean {
    if (OF_REPORTER.includes(kind)) return accountId !== null && accountId === row.reporterId;
    return row.visibility === 'public' || (accountId !== null && reporters.has(accountId));
  }

  private async around({ communeCode, lat, lng, category }: TicketRow): Promise<TicketFollowerRow[]> {
    const spot = lat !== null && lng !== null ? { lat, lng } : undefined;
    const found = await areaFollowers(this.reader.manager, communeCode, spot ? areasAround(spot) : []);
    return found.filter((each) => {
      if (each.category !== null && each.category !== category) return false;
      if (each.metres === null || each.lat === null || each.lng === null) return true;
      return spot !== undefined && metresApart(spot, { lat: each.lat, lng: each.lng }) <= each.metres;
    });
  }
}

/** One message for a person, however many ways lead to it. */
function oncePerPerson(rows: readonly TicketFollowerRow[]): TicketFollowerRow[] {
  const byPerson = new Map(rows.map((row) => [row.accountId ?? row.addressIndex?.toString('hex') ?? row.id, row]));
  return [...byPerson.values()];
}
