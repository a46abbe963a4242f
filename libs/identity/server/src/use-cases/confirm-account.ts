import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type CodeChannel, type ConfirmAccount } from '@tinhso/identity-contract';
import { isDuplicate, Problem, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { CodeIssuer } from '../credentials/code-issuer.js';
import type { RegistrationRow } from '../data/registration.entity.js';
import { lockRegistration, markConfirmed } from '../data/registrations.js';
import { recordSignIn } from '../sessions/record-sign-in.js';
import { SessionKeeper, type IssuedSession } from '../sessions/session-keeper.js';
import { AccountOpener } from './account-opener.js';
import { wrongCode } from './wrong-code.js';
import { codeLimits } from './rate-limits.js';

type Outcome = { kind: 'done'; session: IssuedSession } | { kind: 'wrong'; triesLeft: number } | { kind: 'dead' } | { kind: 'expired' };

/** Enters the code. The right one makes the account and signs the person in, in one transaction. */
@Injectable()
export class ConfirmAccountUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(AccountOpener) private readonly opener: AccountOpener,
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

  private async open(tx: Tx, registration: RegistrationRow, channel: CodeChannel): Promise<IssuedSession> {
    const accountId = await this.opener.open(tx, registration, channel);
    await markConfirmed(tx, registration.id);
    const session = await this.sessions.start(tx, accountId, 'citizen');
    const signedIn = { kind: 'citizen', accountId, sessionId: session.sessionId, name: registration.fullName } as const;
    await recordSignIn(tx, signedIn, 'identity.account-registered');
    return session;
  }
}

/** Two registrations of one phone, both with the right code, at the same time: the second finds the account made. */
function lostToAnother(error: unknown): Outcome {
  if (isDuplicate(error)) return { kind: 'expired' };
  throw error;
}
