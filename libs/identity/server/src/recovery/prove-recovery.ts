import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type RecoveryProof, type RecoveryStanding } from '@tinhso/identity-contract';
import { Clock, Problem, RateLimiter, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { findAccount } from '../data/accounts.js';
import { countRecoveryTry, findRecovery, keepProofs, lockRecovery } from '../data/recoveries.js';
import type { RecoveryRow } from '../data/recovery.entity.js';
import { recoveryNeeds } from '../domain/recovery-rules.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { isOpenRecovery, recoveryEnded } from './open-recovery.js';
import { recoveryLimits } from './recovery-limits.js';

type Outcome = RecoveryStanding | 'wrong' | 'dead' | 'ended';

/**
 * Takes one proof of being the owner. What a recovery without an account is told differs in nothing: its codes are decoys,
 * and its authenticator is looked for like any other.
 */
@Injectable()
export class ProveRecoveryUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
  ) {}

  /** @throws Problem recovery-refused (422), code-expired (410), recovery-expired (410), too-many-requests (429) */
  async run(ctx: RequestContext, input: RecoveryProof): Promise<RecoveryStanding> {
    await this.limiter.consume(recoveryLimits.byIp, ctx.ip ?? '-');
    const before = await findRecovery(this.reader.manager, input.recoveryId);
    if (!isOpenRecovery(before, this.clock.now())) throw recoveryEnded();
    await this.limiter.consume(recoveryLimits.triesByIdentifier, before.identifierIndex.toString('hex'));
    // Returned and refused outside: a wrong try has to be committed.
    const outcome = await this.unitOfWork.run(ctx, (tx) => this.enter(tx, input));
    if (outcome === 'ended') throw recoveryEnded();
    if (outcome === 'dead') throw Problem.from(identityProblems, 'code-expired');
    if (outcome === 'wrong') throw Problem.from(identityProblems, 'recovery-refused');
    return outcome;
  }

  private async enter(tx: Tx, input: RecoveryProof): Promise<Outcome> {
    const recovery = await lockRecovery(tx, input.recoveryId);
    if (!isOpenRecovery(recovery, tx.now)) return 'ended';
    const verdict = await this.judge(tx, recovery, input);
    if (verdict !== 'right') {
      await countRecoveryTry(tx, recovery.id);
      return verdict;
    }
    // A decoy never matches, so there is an account here.
    const account = recovery.accountId ? await findAccount(tx.manager, recovery.accountId) : null;
    if (account?.state !== 'active') return 'ended';
    const proofs = [...new Set([...recovery.proofs, input.way])];
    await keepProofs(tx, recovery.id, proofs);
    return { needs: recoveryNeeds(proofs, account.secondFactorSince !== null), fullName: account.fullName };
  }

  private async judge(tx: Tx, { id, accountId }: RecoveryRow, { way, code }: RecoveryProof): Promise<'right' | 'wrong' | 'dead'> {
    // Without an account the id of the recovery stands in: it is looked for, and nothing is found.
    const subject = accountId ?? id;
    if (way === 'totp') return (await this.factors.enterTotp(tx, subject, code.replace(/\D/gu, ''))) ? 'right' : 'wrong';
    if (way === 'backup') return (await this.factors.enterBackup(tx, subject, code)) ? 'right' : 'wrong';
    const verdict = await this.codes.enter(tx, { subjectId: id, purpose: 'recovery', typed: code.replace(/\D/gu, '') });
    if (verdict.kind === 'right') return verdict.channel === way ? 'right' : 'wrong';
    return verdict.kind === 'dead' ? 'dead' : 'wrong';
  }
}
