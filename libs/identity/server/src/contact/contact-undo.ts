import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher, type Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { findAccountByEmail, findAccountByPhone } from '../data/accounts.js';
import { lastHistoryOf } from '../data/contact-changes.js';
import type { ContactHistoryRow } from '../data/contact.entities.js';
import { Addresses } from '../credentials/addresses.js';
import { ContactWriter } from './contact-writer.js';

/** Puts contacts back that somebody else than the owner changed. */
@Injectable()
export class ContactUndo {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(ContactWriter) private readonly writer: ContactWriter,
  ) {}

  /**
   * Undoes the last change of each kind when it is the one named, or not older than the moment given.
   * A contact that another account has confirmed since then stays there: it is only taken away here.
   */
  async since(tx: Tx, account: AccountRow, start: Date | string): Promise<void> {
    for (const channel of ['sms', 'email'] as const) {
      const last = await lastHistoryOf(tx, account.id, channel);
      const concerned = last && (typeof start === 'string' ? last.changeId === start : last.at >= start);
      if (!concerned || last.how === 'disowned') continue;
      const before = await this.free(tx, account, last);
      await this.writer.write(tx, account, channel, before, { how: 'disowned', changeId: last.changeId });
    }
  }

  private async free(tx: Tx, account: AccountRow, { id, channel, oldSealed }: ContactHistoryRow): Promise<string | undefined> {
    if (!oldSealed) return undefined;
    const address = this.cipher.open(id, oldSealed);
    const find = channel === 'sms' ? findAccountByPhone : findAccountByEmail;
    const owner = await find(tx.manager, 'citizen', this.addresses.indexOf(channel, address));
    return owner === null || owner.id === account.id ? address : undefined;
  }
}
