import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, identityProblems, type AskSecondFactorCode, type SentCode } from '@tinhso/identity-contract';
import { Clock, Problem, RateLimiter, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { findAccount } from '../data/accounts.js';
import { newestCodeTime } from '../data/codes.js';
import { findChallenge, lockChallenge } from '../data/second-factor-challenges.js';
import { recoveryLimits, secondStepCodeLimit } from '../recovery/recovery-limits.js';
import { challengeEnded, isOpen } from './second-step.js';

/** Sends a code by SMS or mail as the second step of a citizen's sign-in. */
@Injectable()
export class SendSecondStepCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
  ) {}

  /** @throws Problem second-factor-expired (410), code-resend-later (429, Retry-After), too-many-requests (429) */
  async run(ctx: RequestContext, { challengeId, channel }: AskSecondFactorCode): Promise<SentCode> {
    await this.limiter.consume(recoveryLimits.byIp, ctx.ip ?? '-');
    const before = await findChallenge(this.reader.manager, challengeId);
    if (!isOpen(before, 'citizen', 'verify', this.clock.now())) throw challengeEnded();
    const { resendAfter, maxSends } = identityLimits.code;
    const last = await newestCodeTime(this.reader.manager, challengeId);
    const wait = last === undefined ? 0 : last.getTime() + resendAfter * 1000 - this.clock.now().getTime();
    if (wait > 0) throw Problem.from(identityProblems, 'code-resend-later', { retryAfter: wait / 1000 });
    await this.limiter.consume(secondStepCodeLimit, before.accountId);
    return this.unitOfWork.run(ctx, async (tx) => {
      const challenge = await lockChallenge(tx, challengeId);
      if (!isOpen(challenge, 'citizen', 'verify', tx.now)) throw challengeEnded();
      const account = await findAccount(tx.manager, challenge.accountId);
      const address = account?.state === 'active' ? this.addresses.endsOf(account)[channel] : undefined;
      if (address === undefined) throw challengeEnded();
      const to = { channel, address };
      const { expiresAt } = await this.codes.issue(tx, { subjectId: challengeId, purpose: 'second-factor', to, locale: ctx.locale });
      const resendAt = new Date(tx.now.getTime() + resendAfter * 1000).toISOString();
      return { channel, expiresAt: expiresAt.toISOString(), resendAt, sendsLeft: maxSends };
    });
  }
}
