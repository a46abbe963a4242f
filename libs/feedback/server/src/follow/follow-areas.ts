import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, type AskOwnAlerts } from '@tinhso/feedback-contract';
import { PlacesFacade } from '@tinhso/places-server';
import { Problem } from '@tinhso/platform';
import type { TicketFollowerRow } from '../data/follower.entity.js';
import { areaOf } from '../domain/cells.js';
import { Rulebook } from '../rules/rulebook.js';

/** A commune, or a stretch around a point; of one category or of all. */
export type FollowedArea = Pick<TicketFollowerRow, 'communeCode' | 'lat' | 'lng' | 'metres' | 'areaCell' | 'category'>;

/** Whether two are of the same area and kind. */
export const isSame = (a: FollowedArea, b: FollowedArea): boolean =>
  a.communeCode === b.communeCode && a.lat === b.lat && a.lng === b.lng && a.metres === b.metres && a.category === b.category;

/** Judges what somebody wants to be told of. */
@Injectable()
export class FollowAreas {
  constructor(
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  /** @throws Problem follow-area-faulty unless it is exactly one commune or one stretch, in the province */
  of({ commune, lat, long, metres, category }: AskOwnAlerts): FollowedArea {
    const faulty = Problem.from(feedbackProblems, 'follow-area-faulty');
    if (category !== undefined && !this.book.category(category)) throw faulty;
    const none = { communeCode: null, lat: null, lng: null, metres: null, areaCell: null, category: category ?? null };
    if (commune !== undefined) {
      if (!this.places.communeName(commune) || lat !== undefined || long !== undefined) throw faulty;
      return { ...none, communeCode: commune };
    }
    if (lat === undefined || long === undefined || metres === undefined) throw faulty;
    if (!this.places.communeAt({ lat, long }).inside) throw faulty;
    const spot = { lat: Math.round(lat * 1e6) / 1e6, lng: Math.round(long * 1e6) / 1e6 };
    return { ...none, ...spot, metres, areaCell: areaOf(spot) };
  }
}
