import { Inject, Injectable } from '@nestjs/common';
import type { WholeFiling } from '@tinhso/assistance-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { FilingRow } from '../data/filing.entity.js';
import { casesAbout } from '../data/cases.js';
import { findSession } from '../data/sessions.js';
import { Helpers, type HelperName } from '../people/helpers.js';
import { FilingViews } from './filing-views.js';
import { ownCase } from './own-case.js';

/** A filing with its helper. Rights are the caller's to check. */
@Injectable()
export class FilingReader {
  constructor(
    @Inject(Helpers) private readonly helpers: Helpers,
    @Inject(FilingViews) private readonly views: FilingViews,
  ) {}

  async whole(manager: EntityManager, row: FilingRow, now: Date, locale: Locale): Promise<WholeFiling> {
    const whole = await this.views.whole(manager, row, await this.helperOf(manager, row), now, locale);
    return { ...whole, ...(await this.caseOf(manager, row)) };
  }

  /** The case about it, as its citizen is told. */
  async caseOf(manager: EntityManager, row: FilingRow): Promise<Pick<WholeFiling, 'case'>> {
    return row.disownedAt ? ownCase(await casesAbout(manager, [row.sessionId]), row.sessionId, row.id) : {};
  }

  async helperOf(manager: EntityManager, row: FilingRow): Promise<HelperName> {
    const session = await findSession(manager, row.sessionId);
    const found = session && (await this.helpers.ofSessions(manager, [session])).get(session.id);
    if (!found) throw new Error(`filing ${row.id} has no session`);
    return found;
  }
}
