import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditPeople, type KnownPerson, type PeopleSource } from '@tinhso/audit-server';
import { FieldCipher, idBytes, idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { accountOfNumber } from './account-of-number.js';

const MOST = 50;

/** Tells the audit log who the accounts are that it keeps by id. */
@Injectable()
export class AuditPeopleSource implements PeopleSource, OnModuleInit {
  constructor(
    @Inject(AuditPeople) private readonly people: AuditPeople,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  onModuleInit(): void {
    this.people.register(this);
  }

  async describe(manager: EntityManager, accountIds: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
    const rows: { id: Buffer; kind: KnownPerson['kind']; full_name: string }[] = await manager.query(
      'SELECT id, kind, full_name FROM account WHERE id IN (?)',
      [accountIds.map(idBytes)],
    );
    return new Map(rows.map((row) => [idFromBytes(row.id), { kind: row.kind, fullName: row.full_name }]));
  }

  async staffNamed(manager: EntityManager, text: string): Promise<readonly string[]> {
    const part = `%${text.replace(/[%_\\]/g, '\\$&')}%`;
    const rows: { id: Buffer }[] = await manager.query(
      `SELECT id FROM account WHERE kind = 'staff' AND (login = ? OR full_name LIKE ?) ORDER BY full_name LIMIT ${MOST}`,
      [text.toLowerCase(), part],
    );
    return rows.map(({ id }) => idFromBytes(id));
  }

  async citizenOf(manager: EntityManager, text: string): Promise<string | undefined> {
    return (await accountOfNumber(manager, this.cipher, 'phone', text)) ?? accountOfNumber(manager, this.cipher, 'citizenId', text);
  }
}
