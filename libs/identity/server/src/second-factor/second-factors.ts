import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { confirmTotp, deleteBackupCodes, deleteTotp, findTotp, setSecondFactorSince } from '../data/factors.js';
import { deletePasskeys } from '../data/passkeys.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { ownFactors } from '../sign-in/ways.js';
import { BackupCodesKeeper } from './backup-codes.js';
import { TotpSecrets } from './totp-secrets.js';

/** What other rooms of identity ask of second factors. Whatever is accepted is burnt. */
@Injectable()
export class SecondFactors {
  constructor(
    @Inject(TotpSecrets) private readonly totp: TotpSecrets,
    @Inject(BackupCodesKeeper) private readonly backup: BackupCodesKeeper,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
  ) {}

  /** Whether an authenticator or a passkey has been set up. */
  async enabled(manager: EntityManager, accountId: string): Promise<boolean> {
    return (await ownFactors(manager, accountId)).length > 0;
  }

  enterTotp(tx: Tx, accountId: string, code: string): Promise<boolean> {
    return this.totp.check(tx, accountId, code);
  }

  enterBackup(tx: Tx, accountId: string, code: string): Promise<boolean> {
    return this.backup.check(tx, accountId, code);
  }

  /** An authenticator whose secret is known from elsewhere, in use at once; one that is in use stays. */
  async importTotp(tx: Tx, accountId: string, secret: string): Promise<void> {
    if ((await findTotp(tx.manager, accountId))?.confirmedAt) return;
    await this.totp.prepare(tx, accountId, secret);
    await confirmTotp(tx, accountId);
  }

  /** Takes every factor away: the owner lost them all and was recognised by other means. */
  async reset(tx: Tx, accountId: string): Promise<void> {
    await deleteTotp(tx, accountId);
    await deletePasskeys(tx, accountId);
    await deleteBackupCodes(tx, accountId);
    await setSecondFactorSince(tx, accountId, null);
    await this.notices.publish(tx, accountId, 'second-factor-off');
  }
}
