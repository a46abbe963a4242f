import { Inject, Injectable } from '@nestjs/common';
import { feedbackLimits, feedbackRateLimits, type FeedbackMap, type MapQuery } from '@tinhso/feedback-contract';
import { platformProblems, Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { ALL, countsIn, type CountedSquare } from '../data/counts.js';
import { publicTickets, ticketsInCells } from '../data/public-tickets.js';
import { cellsIn, type SpotBox } from '../domain/cells.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { TicketCards } from '../reading/ticket-cards.js';
import { countedZoom, squaresIn } from './web-tiles.js';

/** Squares in each direction that a map is counted by at most, and squares of 250 m that are read for single reports. */
const MOST_SQUARES = 64;
const MOST_CELLS = 400;

type Narrowed = Pick<MapQuery, 'category' | 'state' | 'commune'>;

/** What a map shows. Where reports are many their counts are read, which costs the same however many there are. */
@Injectable()
export class ReadMap {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(TicketCards) private readonly cards: TicketCards,
  ) {}

  /** @throws Problem too-many-requests | invalid for a box turned over */
  async run(ctx: RequestContext, { bbox, zoom, ...narrowed }: MapQuery): Promise<FeedbackMap> {
    await this.limiter.consume(feedbackRateLimits.looks, ctx.ip ?? '-');
    const [west = 0, south = 0, east = 0, north = 0] = bbox.split(',').map(Number);
    if (west > east || south > north) throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/bbox', message: bbox }] });
    const box = { west, south, east, north };
    if (narrowed.commune) return this.ofCommune(ctx, box, narrowed);
    const counted = countedZoom(zoom);
    const squares = await countsIn(this.reader.manager, {
      zoom: counted,
      category: narrowed.category ?? ALL,
      state: narrowed.state,
      ...squaresIn(box, counted, MOST_SQUARES),
    });
    const total = squares.reduce((sum, { count }) => sum + count, 0);
    const cells = total > 0 && total <= feedbackLimits.mapTickets ? cellsIn(box, MOST_CELLS) : undefined;
    if (!cells) return { total, clusters: squares.map(rounded), tickets: [] };
    return { total, clusters: [], tickets: await this.single(ctx, cells, box, narrowed) };
  }

  /** Communes are not counted; there are few enough of one to draw them singly, its newest where the map is too wide for all. */
  private async ofCommune(ctx: RequestContext, box: SpotBox, narrowed: Narrowed): Promise<FeedbackMap> {
    const cells = cellsIn(box, MOST_CELLS);
    if (cells) {
      const tickets = await this.single(ctx, cells, box, narrowed);
      return { total: tickets.length, clusters: [], tickets };
    }
    const rows = await publicTickets(this.reader.manager, narrowed, feedbackLimits.mapTickets);
    const tickets = await this.shown(ctx, rows, box);
    return { total: tickets.length, clusters: [], tickets };
  }

  private async single(ctx: RequestContext, cells: readonly number[], box: SpotBox, narrowed: Narrowed): Promise<FeedbackMap['tickets']> {
    return this.shown(ctx, await ticketsInCells(this.reader.manager, { cells, box }, narrowed, feedbackLimits.mapTickets), box);
  }

  private shown(ctx: RequestContext, rows: readonly TicketRow[], box: SpotBox): Promise<FeedbackMap['tickets']> {
    const inside = rows.filter(({ lat, lng }) => lat !== null && lng !== null && isIn(box, lat, lng));
    return this.cards.ofRows(ctx.locale, inside.slice(0, feedbackLimits.mapTickets));
  }
}

const isIn = ({ south, north, west, east }: SpotBox, lat: number, lng: number): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east;

const rounded = ({ lat, lng, count, open }: CountedSquare): FeedbackMap['clusters'][number] => ({
  lat: Math.round(lat * 1e6) / 1e6,
  long: Math.round(lng * 1e6) / 1e6,
  count,
  open,
});
