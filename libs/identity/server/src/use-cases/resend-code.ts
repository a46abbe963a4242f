import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, identityProblems, type CodeChallenge, type ResendCode } from '@tinhso/identity-contract';
import { FieldCipher, Problem, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { lockRegistration, markSent } from '../data/registrations.js';
import { challengeOf, resendAt } from './challenge.js';
import { codeLimits } from './rate-limits.js';

/** Sends another code for a registration under way; the one before it is void from then on. */
@Injectable()
export class ResendCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
  ) {}

  /** @throws Problem registration-expired (410), code-resend-later (429, Retry-After), code-sends-used (429), too-many-requests (429) */
  async run(ctx: RequestContext, input: ResendCode): Promise<CodeChallenge> {
    await this.limiter.consume(codeLimits.byIp, ctx.ip ?? '-');
    return this.unitOfWork.run(ctx, async (tx) => {
      const registration = await lockRegistration(tx, input.challengeId);
      if (!registration || registration.confirmedAt || tx.now >= registration.expiresAt)
        throw Problem.from(identityProblems, 'registration-expired');
      if (registration.sends >= identityLimits.code.maxSends) throw Problem.from(identityProblems, 'code-sends-used');
      const wait = resendAt(registration).getTime() - tx.now.getTime();
      if (wait > 0) throw Problem.from(identityProblems, 'code-resend-later', { retryAfter: wait / 1000 });
      await markSent(tx, registration.id);
      const phone = this.cipher.open(registration.id, registration.phoneSealed);
      const reason = registration.standing === 'known' ? 'registration-known' : 'registration';
      const { expiresAt } = await this.codes.issue(tx, { subjectId: registration.id, phone, reason, locale: ctx.locale });
      return challengeOf({ ...registration, sends: registration.sends + 1, lastSentAt: tx.now }, expiresAt);
    });
  }
}
