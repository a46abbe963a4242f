import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher, type Tx } from '@tinhso/platform';
import { countBackupCodes, replaceBackupCodes, useBackupCode } from '../data/factors.js';
import { newBackupCodes, plainBackupCode } from '../domain/backup-codes.js';

/** Printed codes: ten, kept as HMAC, each good once. */
@Injectable()
export class BackupCodesKeeper {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** New codes; the ones before are void. @returns them in clear, for once */
  async make(tx: Tx, accountId: string): Promise<string[]> {
    const codes = newBackupCodes();
    await replaceBackupCodes(
      tx,
      accountId,
      codes.map((code) => this.fingerprint(accountId, code)),
    );
    return codes;
  }

  /** Codes for an account that has none yet. */
  async makeFirst(tx: Tx, accountId: string): Promise<string[] | undefined> {
    return (await countBackupCodes(tx.manager, accountId)) ? undefined : this.make(tx, accountId);
  }

  /** Whether the code is one of the account's and unused, and burns it. */
  check(tx: Tx, accountId: string, typed: string): Promise<boolean> {
    return useBackupCode(tx, accountId, this.fingerprint(accountId, typed));
  }

  private fingerprint(accountId: string, code: string): Buffer {
    return this.cipher.blindIndex('backup-code', `${accountId}:${plainBackupCode(code)}`);
  }
}
