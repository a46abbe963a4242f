import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { CodeChannel, ContactHistoryEntry } from '@tinhso/identity-contract';
import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import type { AccountRow } from '../data/account.entity.js';
import { insertHistory } from '../data/contact-changes.js';

const COLUMNS = {
  sms: { index: 'phone_index', sealed: 'phone_sealed' },
  email: { index: 'email_index', sealed: 'email_sealed' },
} as const;

/** Writes a confirmed phone or e-mail into an account, and what it was before into the history. */
@Injectable()
export class ContactWriter {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Addresses) private readonly addresses: Addresses,
  ) {}

  /**
   * @param address undefined takes the contact away
   * @throws Error of a unique key when another account has confirmed it
   */
  async write(
    tx: Tx,
    account: AccountRow,
    channel: CodeChannel,
    address: string | undefined,
    { how, changeId }: { how: ContactHistoryEntry['how']; changeId: string | null },
  ): Promise<void> {
    const { index, sealed } = COLUMNS[channel];
    const before = this.stored(account, channel);
    await tx.manager.query(`UPDATE account SET ${index} = ?, ${sealed} = ?, version = version + 1, updated_at = ? WHERE id = ?`, [
      address === undefined ? null : this.addresses.indexOf(channel, address),
      address === undefined ? null : this.cipher.seal(account.id, address),
      tx.now,
      idBytes(account.id),
    ]);
    const id = newId();
    const seal = (text: string | undefined) => (text === undefined ? null : this.cipher.seal(id, text));
    await insertHistory(tx, {
      id,
      accountId: account.id,
      changeId,
      channel,
      how,
      oldSealed: seal(before),
      newSealed: seal(address),
      at: tx.now,
    });
    await appendAudit(tx, {
      action: 'identity.contact-changed',
      subjectType: 'account',
      subjectId: account.id,
      dataSubjectId: account.id,
      fields: [channel === 'sms' ? 'phone' : 'email'],
      purpose: how,
    });
  }

  /** The phone or e-mail as it stands in the account, confirmed or not. */
  stored(account: AccountRow, channel: CodeChannel): string | undefined {
    const sealed = channel === 'sms' ? account.phoneSealed : account.emailSealed;
    return sealed ? this.cipher.open(account.id, sealed) : undefined;
  }
}
