import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { identityProblems, type SecurityNoticeKind } from '@tinhso/identity-contract';
import { Problem, type Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { deleteBackupCodes, setSecondFactorSince } from '../data/factors.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { ownFactors } from '../sign-in/ways.js';

/** Records changes of the second step, and what follows when a factor is taken away. */
@Injectable()
export class FactorChanges {
  constructor(@Inject(SecurityNotices) private readonly notices: SecurityNotices) {}

  /**
   * To be called after the factor is gone. With the last one the second step goes too; staff keep one always.
   * @throws Problem last-factor (409), which takes the removal back
   */
  async settle(tx: Tx, account: AccountRow, kind: SecurityNoticeKind): Promise<void> {
    const left = await ownFactors(tx.manager, account.id);
    if (left.length === 0 && account.kind === 'staff') throw Problem.from(identityProblems, 'last-factor');
    await this.record(tx, account, kind);
    if (left.length === 0 && account.secondFactorSince !== null) await this.switchOff(tx, account);
  }

  async switchOff(tx: Tx, account: AccountRow): Promise<void> {
    await setSecondFactorSince(tx, account.id, null);
    await deleteBackupCodes(tx, account.id);
    await this.record(tx, account, 'second-factor-off');
  }

  async record(tx: Tx, { id }: AccountRow, kind: SecurityNoticeKind): Promise<void> {
    await appendAudit(tx, { action: `identity.${kind}`, subjectType: 'account', subjectId: id, dataSubjectId: id });
    await this.notices.publish(tx, id, kind);
  }
}
