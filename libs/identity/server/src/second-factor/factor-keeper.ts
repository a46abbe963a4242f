import { Inject, Injectable } from '@nestjs/common';
import { newId, tidyText } from '@tinhso/kernel';
import { appendAudit } from '@tinhso/audit-server';
import { identityLimits, identityProblems, type AddPasskey, type PasskeyCeremony, type TotpEnrolment } from '@tinhso/identity-contract';
import { isDuplicate, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { confirmTotp, findTotp, setSecondFactorSince } from '../data/factors.js';
import type { CeremonyPurpose } from '../data/passkey.entity.js';
import { insertPasskey, passkeysOf } from '../data/passkeys.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { totpUri } from '../domain/totp.js';
import { PasskeyCeremonies, type MadePasskey } from '../passkeys/passkey-ceremonies.js';
import { BackupCodesKeeper } from './backup-codes.js';
import { TotpSecrets } from './totp-secrets.js';

/** Name under which authenticator apps list the code. */
const ISSUER = 'Tỉnh Số';

/** What comes of a new factor: backup codes in clear when the account had none. */
export interface Added {
  readonly backupCodes?: string[];
}
export type NamedPasskey = MadePasskey & { readonly name: string };

/** Sets up authenticators and passkeys, at the first sign-in of staff and in the settings alike. */
@Injectable()
export class FactorKeeper {
  constructor(
    @Inject(TotpSecrets) private readonly totp: TotpSecrets,
    @Inject(BackupCodesKeeper) private readonly backup: BackupCodesKeeper,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
  ) {}

  /** @throws Problem factor-known (409) */
  async prepareTotp(tx: Tx, account: AccountRow): Promise<TotpEnrolment> {
    if ((await findTotp(tx.manager, account.id))?.confirmedAt) throw Problem.from(identityProblems, 'factor-known');
    const secret = await this.totp.prepare(tx, account.id);
    return { secret, uri: totpUri(secret, account.login ?? account.fullName, ISSUER) };
  }

  /** The first code of the waiting authenticator puts it into use. @returns undefined for a wrong one */
  async confirmTotp(tx: Tx, account: AccountRow, code: string): Promise<Added | undefined> {
    if (!(await this.totp.check(tx, account.id, code, 'waiting'))) return undefined;
    await confirmTotp(tx, account.id);
    if (!account.secondFactorSince) await setSecondFactorSince(tx, account.id, tx.now);
    return this.told(tx, account, 'totp-added', true);
  }

  askPasskey(ctx: RequestContext, account: AccountRow, purpose: CeremonyPurpose): Promise<PasskeyCeremony> {
    const expected = { purpose, kind: account.kind, accountId: account.id };
    return this.ceremonies.askForNew(ctx, expected, account.login ?? account.fullName, account.fullName);
  }

  /** Outside the transaction. @returns undefined for whatever is wrong with the answer */
  async checkPasskey(account: AccountRow, answer: AddPasskey, purpose: CeremonyPurpose): Promise<NamedPasskey | undefined> {
    const expected = { purpose, kind: account.kind, accountId: account.id };
    const made = await this.ceremonies.checkNew(answer.ceremonyId, answer.response, expected);
    return made && { ...made, name: tidyText(answer.name) };
  }

  /** @returns undefined when the answer was used before @throws Problem passkey-known (409), too-many-passkeys (409) */
  async addPasskey(tx: Tx, account: AccountRow, { burn, passkey, name }: NamedPasskey): Promise<Added | undefined> {
    if (!(await burn(tx))) return undefined;
    const own = await passkeysOf(tx.manager, account.id);
    if (own.length >= identityLimits.passkey.maxPerAccount) throw Problem.from(identityProblems, 'too-many-passkeys');
    const row = { id: newId(), accountId: account.id, ...passkey, name, createdAt: tx.now, lastUsedAt: null };
    await insertPasskey(tx, row).catch((error: unknown) => {
      throw isDuplicate(error) ? Problem.from(identityProblems, 'passkey-known') : error;
    });
    return this.told(tx, account, 'passkey-added', account.kind === 'staff' || account.secondFactorSince !== null);
  }

  private async told(tx: Tx, account: AccountRow, kind: 'totp-added' | 'passkey-added', withCodes: boolean): Promise<Added> {
    const record = { subjectType: 'account', subjectId: account.id, dataSubjectId: account.id };
    await appendAudit(tx, { action: `identity.${kind}`, ...record });
    await this.notices.publish(tx, account.id, kind);
    const backupCodes = withCodes ? await this.backup.makeFirst(tx, account.id) : undefined;
    return backupCodes ? { backupCodes } : {};
  }
}
