import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, dossierRateLimits, parseDossierCode, type TrackDossier, type TrackedDossier } from '@tinhso/dossiers-contract';
import { Problem, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { findDossierByCode } from '../data/dossiers.js';
import { TrackedView } from '../reading/tracked-view.js';
import { TrackingDigits } from '../reading/tracking-digits.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tracking by code and the last four digits of the phone. Four digits are guessable, so tries are counted per code and per address. */
@Injectable()
export class TrackDossierUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(TrackingDigits) private readonly digits: TrackingDigits,
    @Inject(TrackedView) private readonly tracked: TrackedView,
  ) {}

  /** @throws Problem tracking-not-found alike for unknown codes and wrong digits | too-many-requests */
  async run(ctx: RequestContext, { code, phoneLast4 }: TrackDossier): Promise<TrackedDossier> {
    const parsed = parseDossierCode(code);
    await this.limiter.consume(dossierRateLimits.trackingByAddress, ctx.ip ?? '-');
    if (!parsed) throw Problem.from(dossierProblems, 'tracking-not-found');
    await this.limiter.consume(dossierRateLimits.trackingByCode, parsed.code);
    const row = await findDossierByCode(this.reader.manager, parsed.code);
    const digits = row ? await this.digits.of(this.reader.manager, row) : undefined;
    if (!row || !timingSafeEqual(digest(digits ?? 'none'), digest(phoneLast4))) throw Problem.from(dossierProblems, 'tracking-not-found');
    await this.limiter.forget(dossierRateLimits.trackingByCode, parsed.code);
    return this.tracked.of(this.reader.manager, row, ctx.locale);
  }
}
