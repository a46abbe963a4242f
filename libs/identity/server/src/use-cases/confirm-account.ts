import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { identityProblems, type AccountRegisteredEvent, type CodeChannel, type ConfirmAccount } from '@tinhso/identity-contract';
import { FieldCipher, isDuplicate, Problem, Publisher, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { insertAccount } from '../data/accounts.js';
import type { RegistrationRow } from '../data/registration.entity.js';
import { lockRegistration, markConfirmed } from '../data/registrations.js';
import { recordSignIn } from '../sessions/record-sign-in.js';
import { SessionKeeper, type IssuedSession } from '../sessions/session-keeper.js';
import { wrongCode } from './wrong-code.js';
import { codeLimits } from './rate-limits.js';

type Outcome = { kind: 'done'; session: IssuedSession } | { kind: 'wrong'; triesLeft: number } | { kind: 'dead' } | { kind: 'expired' };

/** Enters the code. The right one makes the account and signs the person in, in one transaction. */
@Injectable()
export class ConfirmAccountUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
    @Inject(SessionKeeper) private readonly sessions: SessionKeeper,
  ) {}

  /** @throws Problem code-wrong (422), code-expired (410), registration-expired (410), too-many-requests (429) */
  async run(ctx: RequestContext, input: ConfirmAccount): Promise<IssuedSession> {
    await this.limiter.consume(codeLimits.byIp, ctx.ip ?? '-');
    // The outcome is returned and refused outside, because a wrong try must be committed and a thrown problem rolls back.
    const outcome = await this.unitOfWork.run(ctx, (tx) => this.enter(tx, input)).catch(lostToAnother);
    if (outcome.kind === 'done') return outcome.session;
    if (outcome.kind === 'wrong') throw wrongCode(ctx, outcome.triesLeft);
    throw Problem.from(identityProblems, outcome.kind === 'dead' ? 'code-expired' : 'registration-expired');
  }

  private async enter(tx: Tx, input: ConfirmAccount): Promise<Outcome> {
    const registration = await lockRegistration(tx, input.challengeId);
    if (!registration || registration.confirmedAt || tx.now >= registration.expiresAt) return { kind: 'expired' };
    const verdict = await this.codes.enter(tx, { subjectId: registration.id, purpose: 'registration', typed: input.code });
    if (verdict.kind === 'none') return { kind: 'expired' };
    return verdict.kind === 'right' ? { kind: 'done', session: await this.open(tx, registration, verdict.channel) } : verdict;
  }

  /** Only the end that the code came to is confirmed; the other one is kept, and takes nobody's number or address. */
  private async open(tx: Tx, registration: RegistrationRow, channel: CodeChannel): Promise<IssuedSession> {
    const { id: registrationId, fullName, passwordHash, locale, phoneSealed, emailSealed } = registration;
    const id = newId();
    const phone = this.cipher.open(registrationId, phoneSealed);
    const email = emailSealed ? this.cipher.open(registrationId, emailSealed) : undefined;
    const contact = {
      phoneIndex: channel === 'sms' ? registration.phoneIndex : null,
      phoneSealed: this.cipher.seal(id, phone),
      emailIndex: channel === 'email' && email !== undefined ? this.addresses.indexOf('email', email) : null,
      emailSealed: email === undefined ? null : this.cipher.seal(id, email),
    };
    await insertAccount(tx, { id, kind: 'citizen', state: 'active', login: null, ...contact, fullName, passwordHash, locale });
    await markConfirmed(tx, registrationId);
    const event: AccountRegisteredEvent = { type: 'identity.account_registered', payload: { accountId: id } };
    await this.publisher.publish(tx, event);
    const session = await this.sessions.start(tx, id, 'citizen');
    await recordSignIn(tx, { kind: 'citizen', accountId: id, sessionId: session.sessionId, name: fullName }, 'identity.account-registered');
    return session;
  }
}

/** Two registrations of one phone, both with the right code, at the same time: the second finds the account made. */
function lostToAnother(error: unknown): Outcome {
  if (isDuplicate(error)) return { kind: 'expired' };
  throw error;
}
