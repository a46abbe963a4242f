import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TicketReporterRow } from '../data/supporting.entities.js';
import { TicketVault } from '../ticket-vault.js';

/** People who are known by a phone alone: one id for each phone, made when a code is first asked for. */
@Injectable()
export class PhonePeople {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  async idOf(manager: EntityManager, phone: string): Promise<string | undefined> {
    return (await manager.findOneBy(TicketReporterRow, { phoneIndex: this.vault.phoneIndex(phone) }))?.id;
  }

  /** Id of whoever has this phone, made when there is none yet. */
  async known(tx: Tx, phone: string): Promise<string> {
    const id = newId();
    await tx.manager.query(
      `INSERT INTO ticket_reporter (id, phone_index, phone_sealed, confirmed_at, created_at) VALUES (?, ?, ?, NULL, ?)
       ON DUPLICATE KEY UPDATE created_at = created_at`,
      [idBytes(id), this.vault.phoneIndex(phone), this.cipher.seal(id, phone), tx.now],
    );
    return (await this.idOf(tx.manager, phone)) ?? id;
  }

  async confirm(tx: Tx, id: string): Promise<void> {
    await tx.manager.query('UPDATE ticket_reporter SET confirmed_at = ? WHERE id = ?', [tx.now, idBytes(id)]);
  }

  /** Phones that were typed and never confirmed. */
  async forgetUnconfirmed(tx: Tx, before: Date): Promise<void> {
    await tx.manager.query('DELETE FROM ticket_reporter WHERE confirmed_at IS NULL AND created_at < ? LIMIT 1000', [before]);
  }
}
