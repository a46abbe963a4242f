import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, identityProblems, type AskRecoveryCode, type SentCode } from '@tinhso/identity-contract';
import { Clock, Problem, RateLimiter, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { findAccount } from '../data/accounts.js';
import { findRecovery, lockRecovery, markRecoverySent } from '../data/recoveries.js';
import type { RecoveryRow } from '../data/recovery.entity.js';
import { recoveryEnded, isOpenRecovery } from './open-recovery.js';
import { recoveryLimits } from './recovery-limits.js';

/** Sends a code to an end that the account has confirmed. Where there is none, everything is the same but the message. */
@Injectable()
export class SendRecoveryCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
  ) {}

  /** @throws Problem recovery-expired (410), code-resend-later (429, Retry-After), code-sends-used (429), too-many-requests (429) */
  async run(ctx: RequestContext, { recoveryId, channel }: AskRecoveryCode): Promise<SentCode> {
    await this.limiter.consume(recoveryLimits.byIp, ctx.ip ?? '-');
    const before = await findRecovery(this.reader.manager, recoveryId);
    refuseTooSoon(before, this.clock.now());
    await this.limiter.consume(recoveryLimits.codesByIdentifier, before.identifierIndex.toString('hex'));
    return this.unitOfWork.run(ctx, async (tx) => {
      const recovery = await lockRecovery(tx, recoveryId);
      refuseTooSoon(recovery, tx.now);
      await markRecoverySent(tx, recovery.id);
      const address = await this.addressOf(tx, recovery, channel);
      const { expiresAt } = await this.codes.issue(tx, {
        subjectId: recovery.id,
        purpose: 'recovery',
        to: { channel, address: address ?? '-' },
        locale: ctx.locale,
        ...(address === undefined ? { decoy: 'silent' } : {}),
      });
      const { resendAfter, maxSends } = identityLimits.code;
      const resendAt = new Date(tx.now.getTime() + resendAfter * 1000).toISOString();
      return { channel, expiresAt: expiresAt.toISOString(), resendAt, sendsLeft: maxSends - recovery.sends - 1 };
    });
  }

  private async addressOf(tx: Tx, { accountId, id }: RecoveryRow, channel: SentCode['channel']): Promise<string | undefined> {
    const account = await findAccount(tx.manager, accountId ?? id);
    return account ? this.addresses.endsOf(account)[channel] : undefined;
  }
}

function refuseTooSoon(recovery: RecoveryRow | null, now: Date): asserts recovery is RecoveryRow {
  if (!isOpenRecovery(recovery, now)) throw recoveryEnded();
  const { maxSends, resendAfter } = identityLimits.code;
  if (recovery.sends >= maxSends) throw Problem.from(identityProblems, 'code-sends-used');
  const wait = (recovery.lastSentAt?.getTime() ?? 0) + resendAfter * 1000 - now.getTime();
  if (wait > 0) throw Problem.from(identityProblems, 'code-resend-later', { retryAfter: wait / 1000 });
}
