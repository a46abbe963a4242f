import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { identityLimits, identityProblems, type Disown, type Disowned } from '@tinhso/identity-contract';
import { Problem, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { ContactUndo } from '../contact/contact-undo.js';
import type { AccountRow } from '../data/account.entity.js';
import { lockAccount, setPasswordHash } from '../data/accounts.js';
import { cancelChanges } from '../data/contact-changes.js';
import { holdAccount, takeDisownToken, type DisownToken } from '../data/holds.js';
import { findRecovery } from '../data/recoveries.js';
import { SessionEnder } from '../devices/session-ender.js';
import { recoveryLimits } from './recovery-limits.js';
import { disownHash } from './warnings.js';

/**
 * "It was not me." After a recovery the thief holds an end of the account: the password from before comes back, and
 * recoveries are refused for a while. After a change of contact the thief knew the password: it is void, the contact from
 * before comes back, and the owner sets a new password through it. In both cases every session ends and changes are held.
 */
@Injectable()
export class DisownUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(ContactUndo) private readonly undo: ContactUndo,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
  ) {}

  /** @throws Problem disown-expired (410), too-many-requests (429) */
  async run(ctx: RequestContext, { token }: Disown): Promise<Disowned> {
    await this.limiter.consume(recoveryLimits.byIp, ctx.ip ?? '-');
    const { answer, ended } = await this.unitOfWork.run(ctx, async (tx) => {
      const taken = await takeDisownToken(tx, disownHash(token));
      const account = taken && (await lockAccount(tx, taken.accountId));
      if (!taken || account?.state !== 'active') throw Problem.from(identityProblems, 'disown-expired');
      return this.disown(tx, taken, account);
    });
    await this.ender.tell(ended);
    return answer;
  }

  private async disown(tx: Tx, { what, subjectId }: DisownToken, account: AccountRow): Promise<{ answer: Disowned; ended: string[] }> {
    const { id: accountId } = account;
    const recovery = what === 'recovery' ? await findRecovery(tx.manager, subjectId) : null;
    await setPasswordHash(tx, accountId, recovery?.previousHash ?? null);
    await cancelChanges(tx, accountId);
    await this.undo.since(tx, account, what === 'recovery' ? (recovery?.completedAt ?? tx.now) : subjectId);
    const until = new Date(tx.now.getTime() + identityLimits.disown.hold * 1000);
    await holdAccount(tx, accountId, { until, holdsRecovery: what === 'recovery' });
    const ended = await this.ender.endOthers(tx, accountId, undefined, 'locked');
    const record = { subjectType: 'account', subjectId: accountId, dataSubjectId: accountId, purpose: `not the owner: ${what}` };
    await appendAudit(tx, { action: 'identity.disowned', ...record });
    const next = recovery?.previousHash ? 'old-password' : 'recover';
    return { answer: { what, heldUntil: until.toISOString(), next }, ended };
  }
}
