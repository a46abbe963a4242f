import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, type OwnAlert, type OwnAlerts } from '@tinhso/feedback-contract';
import { PlacesFacade } from '@tinhso/places-server';
import { accountIdOf, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { deleteAlert, followingsOf } from '../data/followers.js';
import type { TicketFollowerRow } from '../data/follower.entity.js';
import { Rulebook } from '../rules/rulebook.js';

/** Alerts of communes and of places that somebody set: to see them, and to take them back. */
@Injectable()
export class OwnAlertsDesk {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  /** Newest first. */
  async list(ctx: RequestContext): Promise<OwnAlerts> {
    const rows = (await followingsOf(this.reader.manager, accountIdOf(ctx))).filter(({ ticketId }) => ticketId === null);
    const newest = [...rows].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    return { items: newest.map((row) => this.shown(ctx, row)) };
  }

  /** @throws Problem alert-not-found for somebody else's as for one that is not there */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      if (!(await deleteAlert(tx, id, accountIdOf(ctx)))) throw Problem.from(feedbackProblems, 'alert-not-found');
    });
  }

  private shown(
    { locale }: RequestContext,
    { id, communeCode, lat, lng, metres, category, channel, createdAt }: TicketFollowerRow,
  ): OwnAlert {
    const where =
      communeCode !== null
        ? { communeName: this.places.communeName(communeCode) ?? communeCode }
        : { lat: lat ?? 0, long: lng ?? 0, metres: metres ?? 0 };
    const kind = category === null ? {} : { category, categoryName: this.book.nameOf(category, locale) };
    return { id, ...where, ...kind, channel, since: createdAt.toISOString() };
  }
}
