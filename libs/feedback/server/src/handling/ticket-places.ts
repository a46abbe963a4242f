import { Inject, Injectable } from '@nestjs/common';
import { PlacesFacade } from '@tinhso/places-server';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import type { TicketRow } from '../data/ticket.entity.js';
import { cellOf } from '../domain/cells.js';

/** Where a pin lies that somebody of the office puts. */
@Injectable()
export class TicketPlaces {
  constructor(@Inject(PlacesFacade) private readonly places: PlacesFacade) {}

  /** @throws Problem invalid for a point outside the province */
  at({ locale }: RequestContext, { lat, long }: { lat: number; long: number }): Pick<TicketRow, 'lat' | 'lng' | 'cell' | 'communeCode'> {
    const place = this.places.communeAt({ lat, long });
    if (!place.inside || !place.commune) {
      const message = locale === 'vi' ? 'Điểm này nằm ngoài tỉnh.' : 'This point lies outside the province.';
      throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/place', message }] });
    }
    return { lat, lng: long, cell: cellOf({ lat, lng: long }), communeCode: place.commune.code };
  }
}
