import { Inject, Injectable } from '@nestjs/common';
import { Clock, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import type { RevocationList } from '@tinhso/signing-contract';
import { markOf, revokedCodes } from '../data/revocations.js';
import { verificationLimits } from './limits.js';

/** The marks of everything that was taken back, to be kept by whoever checks without a line. */
@Injectable()
export class ReadRevocationList {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  /** @throws Problem too-many-requests */
  async run(ctx: RequestContext): Promise<RevocationList> {
    await this.limiter.consume(verificationLimits.code, ctx.ip ?? '-');
    const codes = await revokedCodes(this.reader.manager);
    return { at: this.clock.now().toISOString(), marks: codes.map(markOf) };
  }
}
