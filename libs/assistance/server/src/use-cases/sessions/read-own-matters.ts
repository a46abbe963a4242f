import { Inject, Injectable } from '@nestjs/common';
import type { AssistedMatters } from '@tinhso/assistance-contract';
import { accountIdOf, Clock, Reader, type RequestContext } from '@tinhso/platform';
import { In } from 'typeorm';
import { idBytes } from '@tinhso/platform';
import { casesAbout } from '../../data/cases.js';
import { filingsOfPerson } from '../../data/filings.js';
import { SessionRow } from '../../data/session.entity.js';
import { sessionsOfPerson } from '../../data/sessions.js';
import { Helpers } from '../../people/helpers.js';
import { FilingViews } from '../../reading/filing-views.js';
import { ownCase } from '../../reading/own-case.js';
import { SessionViews } from '../../reading/session-views.js';

const SHOWN = 50;

/** Everything that was done on behalf of the signed-in citizen. Filings that the helper took back are nobody's concern any more. */
@Injectable()
export class ReadOwnMatters {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Helpers) private readonly helpers: Helpers,
    @Inject(SessionViews) private readonly sessionViews: SessionViews,
    @Inject(FilingViews) private readonly filingViews: FilingViews,
  ) {}

  async run(ctx: RequestContext): Promise<AssistedMatters> {
    const { manager } = this.reader;
    const now = this.clock.now();
    const sessions = await sessionsOfPerson(manager, accountIdOf(ctx), SHOWN);
    const filings = (await filingsOfPerson(manager, accountIdOf(ctx), SHOWN)).filter((each) => each.state !== 'taken_back');
    const missing = [...new Set(filings.map((each) => each.sessionId))].filter((id) => !sessions.some((each) => each.id === id));
    const older = missing.length === 0 ? [] : await manager.findBy(SessionRow, { id: In(missing.map(idBytes)) });
    const helpers = await this.helpers.ofSessions(manager, [...sessions, ...older]);
    const cases = await casesAbout(
      manager,
      [...sessions, ...older].map(({ id }) => id),
    );
    const nobody = { name: '', team: '', unit: '' };
    return {
      sessions: sessions.map((row) => ({
        ...this.sessionViews.forPerson(row, helpers.get(row.id) ?? nobody, now),
        ...(row.disownedAt ? ownCase(cases, row.id, null) : {}),
      })),
      filings: filings.map((row) => ({
        ...this.filingViews.summary(row, helpers.get(row.sessionId) ?? nobody, now, ctx.locale),
        ...(row.disownedAt ? ownCase(cases, row.sessionId, row.id) : {}),
      })),
    };
  }
}
