import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, type RecoveryStarted, type StartRecovery } from '@tinhso/identity-contract';
import { newId } from '@tinhso/kernel';
import { appendAudit } from '@tinhso/audit-server';
import { RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { holdOf } from '../data/holds.js';
import { insertRecovery } from '../data/recoveries.js';
import { findCitizen, readIdentifier, type Identifier } from '../use-cases/identifier.js';
import { recoveryLimits } from './recovery-limits.js';

/** The same for everybody: nothing tells what an account has, or whether there is one. */
const WAYS: RecoveryStarted['ways'] = ['sms', 'email', 'totp', 'backup'];

/** Begins a recovery. An unknown, locked or held account gets a row as well; nothing will ever prove it. */
@Injectable()
export class StartRecoveryUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Addresses) private readonly addresses: Addresses,
  ) {}

  /** @throws Problem invalid (422), too-many-requests (429) */
  async run(ctx: RequestContext, input: StartRecovery): Promise<RecoveryStarted> {
    const identifier = readIdentifier(ctx, this.addresses, input);
    await this.limiter.consume(recoveryLimits.byIp, ctx.ip ?? '-');
    await this.limiter.consume(recoveryLimits.byIdentifier, identifier.index.toString('hex'));
    return this.unitOfWork.run(ctx, async (tx) => {
      const id = newId();
      const accountId = await this.recoverable(tx, identifier);
      const expiresAt = new Date(tx.now.getTime() + identityLimits.recovery.ttl * 1000);
      const counts = { proofs: [], tries: 0, sends: 0, lastSentAt: null, previousHash: null };
      const times = { createdAt: tx.now, expiresAt, completedAt: null };
      await insertRecovery(tx, { id, accountId, identifierIndex: identifier.index, ...counts, ...times });
      await appendAudit(tx, {
        action: 'identity.recovery-started',
        subjectType: 'recovery',
        subjectId: id,
        ...(accountId ? { dataSubjectId: accountId } : {}),
      });
      return { recoveryId: id, ways: WAYS, expiresAt: expiresAt.toISOString() };
    });
  }

  private async recoverable(tx: Tx, identifier: Identifier): Promise<string | null> {
    const account = await findCitizen(tx.manager, identifier);
    const hold = await holdOf(tx.manager, account?.id ?? newId(), tx.now);
    return account?.state === 'active' && !hold?.holdsRecovery ? account.id : null;
  }
}
