import { Inject, Injectable } from '@nestjs/common';
import type { AccountKind, PasskeyCeremony } from '@tinhso/identity-contract';
import { Clock, RateLimiter, Reader, type RequestContext } from '@tinhso/platform';
import { findChallenge } from '../data/second-factor-challenges.js';
import { PasskeyCeremonies } from '../passkeys/passkey-ceremonies.js';
import { secondFactorLimits } from '../use-cases/rate-limits.js';
import { challengeEnded, isOpen } from './second-step.js';

/** Asks for a passkey of the account that is signing in. */
@Injectable()
export class AskSecondStepUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
  ) {}

  /** @throws Problem second-factor-expired (410), too-many-requests (429) */
  async run(ctx: RequestContext, kind: AccountKind, challengeId: string): Promise<PasskeyCeremony> {
    await this.limiter.consume(secondFactorLimits.byIp, ctx.ip ?? '-');
    const challenge = await findChallenge(this.reader.manager, challengeId);
    if (!isOpen(challenge, kind, 'verify', this.clock.now())) throw challengeEnded();
    return this.ceremonies.askForUse(ctx, { purpose: 'second-factor', kind, accountId: challenge.accountId });
  }
}
