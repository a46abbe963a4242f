import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parcelEventTitles, type ParcelView } from '@tinhso/dossiers-contract';
import type { Locale } from '@tinhso/platform';
import { parcelEventsOf } from './parcel-rows.js';
import { inOrder } from './parcel-standing.js';
import type { ParcelRow } from './return.entities.js';

/** A parcel as everybody may see it who follows the dossier. */
@Injectable()
export class ParcelViews {
  async view(manager: EntityManager, { id, number, state }: ParcelRow, locale: Locale): Promise<ParcelView> {
    const events = inOrder(await parcelEventsOf(manager, id));
    return {
      ...(number ? { number } : {}),
      state,
      events: events.map(({ at, code, place }) => ({
        at: at.toISOString(),
        title: parcelEventTitles[code][locale],
        ...(place ? { place } : {}),
      })),
    };
  }
}
