import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, type OwnEids } from '@tinhso/identity-contract';
import { appendAudit } from '@tinhso/audit-server';
import { accountIdOf, idBytes, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findAccount } from '../data/accounts.js';
import { deleteIdentity, findIdentityOfAccount } from '../data/external-identities.js';
import { passkeysOf } from '../data/passkeys.js';
import { withdrawEidVouching } from '../data/profile-attributes.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { EidClient } from './eid-client.js';

/** The eID that leads into one's own account: which it is, and letting go of it. */
@Injectable()
export class OwnEidsUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
    @Inject(EidClient) private readonly client: EidClient,
  ) {}

  async list(ctx: RequestContext): Promise<OwnEids> {
    const { manager } = this.reader;
    const accountId = accountIdOf(ctx);
    const linked = await findIdentityOfAccount(manager, accountId);
    const assurance = (ctx.actor.kind === 'citizen' ? ctx.actor.assurance : undefined) ?? 0;
    const offer = this.client.offer();
    if (!linked) return { items: [], assurance, offer };
    const { id, provider, level, linkedAt, lastUsedAt } = linked;
    const onlyWayIn = !(await hasOtherWay(manager, accountId));
    return {
      items: [{ id, provider, level, linkedAt: linkedAt.toISOString(), lastUsedAt: lastUsedAt.toISOString(), onlyWayIn }],
      assurance,
      offer,
    };
  }

  /**
   * What the eID vouched for stays as what the person says, and no session is surer than a password any more.
   * @throws Problem not-found (404), eid-only-way-in (409)
   */
  async unlink(ctx: RequestContext, id: string): Promise<void> {
    const accountId = accountIdOf(ctx);
    await this.unitOfWork.run(ctx, async (tx) => {
      // The account is locked first: a password or passkey that is being removed at the same moment waits, or makes this wait.
      await tx.manager.query('SELECT id FROM account WHERE id = ? FOR UPDATE', [idBytes(accountId)]);
      if (!(await deleteIdentity(tx, accountId, id))) throw Problem.from(platformProblems, 'not-found');
      if (!(await hasOtherWay(tx.manager, accountId))) throw Problem.from(identityProblems, 'eid-only-way-in');
      await withdrawEidVouching(tx, accountId);
      await tx.manager.query('UPDATE session SET assurance = 0 WHERE account_id = ?', [idBytes(accountId)]);
      await this.notices.publish(tx, accountId, 'eid-unlinked');
      await appendAudit(tx, { action: 'identity.eid-unlinked', subjectType: 'account', subjectId: accountId, dataSubjectId: accountId });
    });
  }
}

/** A password with a phone or e-mail to type beside it, or a passkey. */
async function hasOtherWay(manager: EntityManager, accountId: string): Promise<boolean> {
  const account = await findAccount(manager, accountId);
  const byPassword = Boolean(account?.passwordHash && (account.phoneIndex ?? account.emailIndex));
  return byPassword || (await passkeysOf(manager, accountId)).length > 0;
}
