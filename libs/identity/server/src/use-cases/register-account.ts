import { Inject, Injectable } from '@nestjs/common';
import { newId, tidyText } from '@tinhso/kernel';
import { identityLimits, type CodeChallenge, type RegisterAccount } from '@tinhso/identity-contract';
import { FieldCipher, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { appendAudit } from '@tinhso/audit-server';
import { Addresses } from '../credentials/addresses.js';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { NewPasswords } from '../credentials/new-passwords.js';
import { findAccountByPhone } from '../data/accounts.js';
import { insertRegistration } from '../data/registrations.js';
import { tidyEmail } from '../domain/email.js';
import { challengeOf, readPhone } from './challenge.js';
import { registrationLimits } from './rate-limits.js';

/**
 * Starts a registration and sends a code by SMS. For a phone that has an account everything is the same for the caller,
 * time included; only the SMS differs: it tells the owner, who can then sign in.
 */
@Injectable()
export class RegisterAccountUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(NewPasswords) private readonly passwords: NewPasswords,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
  ) {}

  /** @throws Problem password-refused (422), too-many-requests (429) */
  async run(ctx: RequestContext, input: RegisterAccount): Promise<CodeChallenge> {
    const phone = readPhone(ctx, input.phone);
    const phoneIndex = this.addresses.indexOf('sms', phone);
    await this.limiter.consume(registrationLimits.byIp, ctx.ip ?? '-');
    const person = { phone, names: [input.fullName] };
    this.passwords.refuseWeak(ctx, input.password, person);
    await this.limiter.consume(registrationLimits.byPhone, phoneIndex.toString('hex'));
    const passwordHash = await this.passwords.hash(ctx, input.password, person);

    return this.unitOfWork.run(ctx, async (tx) => {
      const known = (await findAccountByPhone(tx.manager, 'citizen', phoneIndex)) !== null;
      const id = newId();
      const registration = {
        id,
        standing: known ? ('known' as const) : ('new' as const),
        phoneIndex,
        phoneSealed: this.cipher.seal(id, phone),
        emailSealed: input.email === undefined ? null : this.cipher.seal(id, tidyEmail(input.email)),
        fullName: tidyText(input.fullName),
        passwordHash,
        locale: ctx.locale,
        sends: 1,
        lastSentAt: tx.now,
        createdAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + identityLimits.registrationTtl * 1000),
        confirmedAt: null,
      };
      await insertRegistration(tx, registration);
      const { expiresAt } = await this.codes.issue(tx, {
        subjectId: id,
        purpose: 'registration',
        to: { channel: 'sms', address: phone },
        locale: ctx.locale,
        ...(known ? { decoy: 'known' } : {}),
      });
      await appendAudit(tx, {
        action: 'identity.registration-started',
        subjectType: 'registration',
        subjectId: id,
        fields: ['phone', 'fullName'],
      });
      return challengeOf(registration, 'sms', expiresAt);
    });
  }
}
