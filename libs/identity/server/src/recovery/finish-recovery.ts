import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { identityProblems, type FinishRecovery, type PasswordContext } from '@tinhso/identity-contract';
import { Problem, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { namesIn, NewPasswords } from '../credentials/new-passwords.js';
import { lockAccount, findAccount, setPasswordHash } from '../data/accounts.js';
import { completeRecovery, findRecovery, lockRecovery } from '../data/recoveries.js';
import { SessionEnder } from '../devices/session-ender.js';
import { recoveryNeeds } from '../domain/recovery-rules.js';
import { BeginSession } from '../sign-in/begin-session.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { isOpenRecovery, recoveryEnded } from './open-recovery.js';
import { Warnings } from './warnings.js';

/** Sets the new password of a proven recovery: every session ends, every end of the account is told, and a new session begins. */
@Injectable()
export class FinishRecoveryUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(NewPasswords) private readonly passwords: NewPasswords,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(Warnings) private readonly warnings: Warnings,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
    @Inject(BeginSession) private readonly beginning: BeginSession,
  ) {}

  /** @throws Problem password-refused (422), recovery-unproven (409), recovery-expired (410) */
  async run(ctx: RequestContext, { recoveryId, password }: FinishRecovery): Promise<IssuedSession> {
    const hash = await this.passwords.hash(ctx, password, await this.personOf(recoveryId));
    const { session, ended } = await this.unitOfWork.run(ctx, (tx) => this.finish(tx, recoveryId, hash));
    await this.ender.tell(ended);
    return session;
  }

  private async personOf(recoveryId: string): Promise<PasswordContext> {
    const recovery = await findRecovery(this.reader.manager, recoveryId);
    const account = recovery?.accountId ? await findAccount(this.reader.manager, recovery.accountId) : null;
    if (!account) return {};
    const phone = this.addresses.endsOf(account).sms;
    return { names: namesIn(account), ...(phone === undefined ? {} : { phone }) };
  }

  private async finish(tx: Tx, recoveryId: string, hash: string): Promise<{ session: IssuedSession; ended: string[] }> {
    const recovery = await lockRecovery(tx, recoveryId);
    const account = recovery?.accountId ? await lockAccount(tx, recovery.accountId) : null;
    if (!isOpenRecovery(recovery, tx.now)) throw recoveryEnded();
    if (account?.state !== 'active' || recoveryNeeds(recovery.proofs, account.secondFactorSince !== null) !== 'nothing')
      throw Problem.from(identityProblems, 'recovery-unproven');
    const { id: accountId, locale } = account;
    await completeRecovery(tx, recovery.id, account.passwordHash);
    await setPasswordHash(tx, accountId, hash);
    const ended = await this.ender.endOthers(tx, accountId, undefined, 'recovered');
    const subject = { accountId, what: 'recovery', subjectId: recovery.id } as const;
    await this.warnings.send(tx, { ...subject, reason: 'recovered', notice: 'recovered', locale, ends: [this.addresses.endsOf(account)] });
    await appendAudit(tx, {
      action: 'identity.recovered',
      subjectType: 'account',
      subjectId: accountId,
      dataSubjectId: accountId,
      fields: ['password'],
      purpose: recovery.proofs.join(', '),
    });
    return { session: await this.beginning.run(tx, account), ended };
  }
}
