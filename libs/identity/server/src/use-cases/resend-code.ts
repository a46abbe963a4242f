import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, identityProblems, type CodeChallenge, type CodeChannel, type ResendCode } from '@tinhso/identity-contract';
import { FieldCipher, platformProblems, Problem, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { findAccountByEmail } from '../data/accounts.js';
import type { RegistrationRow } from '../data/registration.entity.js';
import { lockRegistration, markSent, setRegistrationEmail } from '../data/registrations.js';
import { tidyEmail } from '../domain/email.js';
import { challengeOf, resendAt } from './challenge.js';
import { codeLimits, registrationLimits } from './rate-limits.js';

/** Sends another code for a registration under way, by SMS or by mail; the one before it is void from then on. */
@Injectable()
export class ResendCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
  ) {}

  /** @throws Problem registration-expired (410), code-resend-later (429, Retry-After), code-sends-used (429), too-many-requests (429), invalid (422) */
  async run(ctx: RequestContext, input: ResendCode): Promise<CodeChallenge> {
    const channel = input.channel ?? 'sms';
    await this.limiter.consume(codeLimits.byIp, ctx.ip ?? '-');
    const typed = channel === 'email' && input.email !== undefined ? tidyEmail(input.email) : undefined;
    // An address can be typed by anybody: mails to one are counted, whoever asks for them.
    if (typed !== undefined) await this.limiter.consume(registrationLimits.byEmail, this.addresses.indexOf('email', typed).toString('hex'));
    return this.unitOfWork.run(ctx, async (tx) => {
      const registration = await this.open(tx, input.challengeId);
      const address = typed ?? this.addressOf(ctx, registration, channel);
      await markSent(tx, registration.id);
      if (typed !== undefined) await setRegistrationEmail(tx, registration.id, this.cipher.seal(registration.id, typed));
      const known = channel === 'sms' ? registration.standing === 'known' : await this.isTaken(tx, address);
      const { expiresAt } = await this.codes.issue(tx, {
        subjectId: registration.id,
        purpose: 'registration',
        to: { channel, address },
        locale: ctx.locale,
        ...(known ? { decoy: 'known' } : {}),
      });
      return challengeOf({ ...registration, sends: registration.sends + 1, lastSentAt: tx.now }, channel, expiresAt);
    });
  }

  private async open(tx: Tx, id: string): Promise<RegistrationRow> {
    const registration = await lockRegistration(tx, id);
    if (!registration || registration.confirmedAt || tx.now >= registration.expiresAt)
      throw Problem.from(identityProblems, 'registration-expired');
    if (registration.sends >= identityLimits.code.maxSends) throw Problem.from(identityProblems, 'code-sends-used');
    const wait = resendAt(registration).getTime() - tx.now.getTime();
    if (wait > 0) throw Problem.from(identityProblems, 'code-resend-later', { retryAfter: wait / 1000 });
    return registration;
  }

  private addressOf(ctx: RequestContext, { id, phoneSealed, emailSealed }: RegistrationRow, channel: CodeChannel): string {
    if (channel === 'sms') return this.cipher.open(id, phoneSealed);
    if (emailSealed) return this.cipher.open(id, emailSealed);
    const message = ctx.locale === 'vi' ? 'Nhập email để nhận mã.' : 'Enter an e-mail address for the code.';
    throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/email', message }] });
  }

  private async isTaken(tx: Tx, email: string): Promise<boolean> {
    return (await findAccountByEmail(tx.manager, 'citizen', this.addresses.indexOf('email', email))) !== null;
  }
}
