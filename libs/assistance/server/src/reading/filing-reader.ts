import { Inject, Injectable } from '@nestjs/common';
import type { WholeFiling } from '@tinhso/assistance-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { FilingRow } from '../data/filing.entity.js';
import { findSession } from '../data/sessions.js';
import { Helpers, type HelperName } from '../people/helpers.js';
import { FilingViews } from './filing-views.js';

/** A filing with its helper. Rights are the caller's to check. */
@Injectable()
export class FilingReader {
  constructor(
    @Inject(Helpers) private readonly helpers: Helpers,
    @Inject(FilingViews) private readonly views: FilingViews,
  ) {}

  async whole(manager: EntityManager, row: FilingRow, now: Date, locale: Locale): Promise<WholeFiling> {
    return this.views.whole(manager, row, await this.helperOf(manager, row), now, locale);
  }

  async helperOf(manager: EntityManager, row: FilingRow): Promise<HelperName> {
    const session = await findSession(manager, row.sessionId);
    const found = session && (await this.helpers.ofSessions(manager, [session])).get(session.id);
    if (!found) throw new Error(`filing ${row.id} has no session`);
    return found;
  }
}
