import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  dossierProblems,
  dossierRateLimits,
  nationalStatusCode,
  parseDossierCode,
  statusTexts,
  type TrackDossier,
  type TrackedDossier,
} from '@tinhso/dossiers-contract';
import { Clock, Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossierByCode } from '../data/dossiers.js';
import { eventsOf } from '../data/events.js';
import { clockView } from '../domain/clock-view.js';
import { ApplicantContact } from '../lifecycle/applicant-contact.js';
import { Offices } from '../offices/offices.js';
import { receptionOf } from '../reception/receptions.js';
import { ReceptionVault } from '../reception/reception-vault.js';
import { holderOf } from '../reading/holder.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { expectedPart } from '../reading/submitted-view.js';
import { timelineView } from '../reading/timeline.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tracking by code and the last four digits of the phone. Four digits are guessable, so tries are counted per code and per address. */
@Injectable()
export class TrackDossierUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(ApplicantContact) private readonly contact: ApplicantContact,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(ReceptionVault) private readonly receptions: ReceptionVault,
  ) {}

  /** @throws Problem tracking-not-found alike for unknown codes and wrong digits | too-many-requests */
  async run(ctx: RequestContext, { code, phoneLast4 }: TrackDossier): Promise<TrackedDossier> {
    const parsed = parseDossierCode(code);
    await this.limiter.consume(dossierRateLimits.trackingByAddress, ctx.ip ?? '-');
    if (!parsed) throw Problem.from(dossierProblems, 'tracking-not-found');
    await this.limiter.consume(dossierRateLimits.trackingByCode, parsed.code);
    const row = await findDossierByCode(this.reader.manager, parsed.code);
    const digits = row ? await this.lastFourOf(row) : undefined;
    if (!row || !timingSafeEqual(digest(digits ?? 'none'), digest(phoneLast4))) throw Problem.from(dossierProblems, 'tracking-not-found');
    await this.limiter.forget(dossierRateLimits.trackingByCode, parsed.code);
    return this.view(ctx, row);
  }

  private async lastFourOf(row: DossierRow): Promise<string | undefined> {
    const phone = (await this.contact.of(this.reader.manager, row)).phone;
    if (phone) return phone.slice(-4);
    // Whoever came to the desk without a phone has a number on the slip.
    const reception = row.channel === 'online' ? null : await receptionOf(this.reader.manager, row.id);
    return reception ? this.receptions.open(reception).lookupNumber : undefined;
  }

  private async view({ locale }: RequestContext, row: DossierRow): Promise<TrackedDossier> {
    const definition = this.book.definitionOf(row);
    const calendar = this.offices.calendar(row.unitId);
    const office = this.offices.office(row.unitId);
    const timeline = timelineView(await eventsOf(this.reader.manager, row.id), [], calendar, locale, 'citizen');
    const { side, office: holding, since } = holderOf(row, office, this.offices.office(row.deskUnitId));
    return {
      code: row.code,
      procedure: { code: row.procedureCode, title: definition.shortTitle[locale] },
      status: row.status,
      statusText: statusTexts[row.status][locale],
      nationalStatus: nationalStatusCode[row.status],
      receivingUnit: { name: office.shortName },
      submittedAt: row.submittedAt.toISOString(),
      ...(row.promisedAt ? { promisedAt: row.promisedAt.toISOString() } : expectedPart(row, definition, calendar, locale)),
      clock: clockView(calendar, definition.time, row, this.clock.now(), locale),
      holder: { side, ...(holding ? { office: holding } : {}), since },
      itemsAsked: row.itemsAsked,
      timeline: timeline.map(({ at, title }) => ({ at, title })),
    };
  }
}
