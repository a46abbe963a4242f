import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type AccountKind, type SecondFactorAnswer } from '@tinhso/identity-contract';
import { Clock, Problem, RateLimiter, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findAccount } from '../data/accounts.js';
import type { SecondFactorChallengeRow } from '../data/second-factor-challenge.entity.js';
import { completeChallenge, countChallengeTry, findChallenge, lockChallenge } from '../data/second-factor-challenges.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { secondFactorLimits } from '../use-cases/rate-limits.js';
import { BeginSession } from './begin-session.js';
import { challengeEnded, isOpen } from './second-step.js';
import { StepJudge, type Judgement } from './step-judge.js';

type Outcome = IssuedSession | 'wrong' | 'ended';

/** The second step of a sign-in. The right answer begins the session, in one transaction with what it burns. */
@Injectable()
export class PassSecondStepUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(StepJudge) private readonly judge: StepJudge,
    @Inject(BeginSession) private readonly beginning: BeginSession,
  ) {}

  /** @throws Problem second-factor-wrong (422), second-factor-expired (410), too-many-requests (429) */
  async run(ctx: RequestContext, kind: AccountKind, answer: SecondFactorAnswer): Promise<IssuedSession> {
    await this.limiter.consume(secondFactorLimits.byIp, ctx.ip ?? '-');
    const challenge = await findChallenge(this.reader.manager, answer.challengeId);
    if (!isOpen(challenge, kind, 'verify', this.clock.now())) throw challengeEnded();
    const { accountId } = challenge;
    await this.limiter.consume(secondFactorLimits.byAccount, accountId);
    await this.limiter.consume(secondFactorLimits.byAccountDaily, accountId);
    const judgement = await this.judge.prepare(challenge, answer);
    // A wrong try has to be committed, so it is refused outside.
    const outcome = await this.unitOfWork.run(ctx, (tx) => this.enter(tx, challenge, judgement));
    if (outcome === 'ended') throw challengeEnded();
    if (outcome === 'wrong') throw Problem.from(identityProblems, 'second-factor-wrong');
    await this.limiter.forget(secondFactorLimits.byAccount, accountId);
    return outcome;
  }

  private async enter(tx: Tx, { id, kind }: SecondFactorChallengeRow, judgement: Judgement): Promise<Outcome> {
    const challenge = await lockChallenge(tx, id);
    if (!isOpen(challenge, kind, 'verify', tx.now)) return 'ended';
    const account = await findAccount(tx.manager, challenge.accountId);
    if (account?.state !== 'active') return 'ended';
    if (!(await judgement(tx))) {
      await countChallengeTry(tx, id);
      return 'wrong';
    }
    await completeChallenge(tx, id);
    return this.beginning.run(tx, account, challenge.assurance);
  }
}
