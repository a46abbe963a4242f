import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  FieldCipher,
  idBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { historyOf } from '../data/contact-changes.js';

/** Earlier phones and e-mails, in the export and in an erasure. */
@Injectable()
export class ContactData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  onModuleInit(): void {
    this.sources.register('identity.contacts', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const history = await historyOf(manager, accountId, 1000);
    const records = history.map((row) => {
      const open = (sealed: Buffer | null) => (sealed ? this.cipher.open(row.id, sealed) : null);
      return {
        kind: row.channel === 'sms' ? 'phone' : 'email',
        from: open(row.oldSealed),
        to: open(row.newSealed),
        at: row.at.toISOString(),
      };
    });
    return [{ name: 'contactHistory', title: { vi: 'Số điện thoại và email đã đổi', en: 'Changes of phone and e-mail' }, records }];
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const id = [idBytes(accountId)];
    const gone: { affectedRows: number } = await manager.query('DELETE FROM contact_history WHERE account_id = ?', id);
    for (const table of ['contact_change', 'disown_token', 'account_hold', 'recovery'])
      await manager.query(`DELETE FROM ${table} WHERE account_id = ?`, id);
    return [{ what: { vi: 'Số điện thoại và email cũ', en: 'Earlier phones and e-mails' }, erased: gone.affectedRows, held: [] }];
  }
}
