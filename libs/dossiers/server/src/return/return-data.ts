import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { returnEventTitles, type PostalAddress, type TakenBy } from '@tinhso/dossiers-contract';
import {
  FieldCipher,
  idBytes,
  idFromBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ReturnRow } from './return.entities.js';
import { returnEventsOf } from './returns.js';

/** Where results went and who took them, in the export and in an erasure: proof of a handing-out is kept with the dossier. */
@Injectable()
export class ReturnData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  onModuleInit(): void {
    this.sources.register('returns', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const codes = await codesOf(manager, accountId);
    const records = [];
    for (const row of await this.rows(manager, [...codes.keys()])) {
      const address = row.addressSealed && (JSON.parse(this.cipher.open(row.dossierId, row.addressSealed)) as PostalAddress);
      const taken = row.takenSealed && (JSON.parse(this.cipher.open(row.dossierId, row.takenSealed)) as TakenBy);
      const events = await returnEventsOf(manager, row.dossierId);
      records.push({
        dossier: codes.get(row.dossierId) ?? '',
        way: row.way,
        address: address ? { name: address.name, phone: address.phone, communeCode: address.communeCode, detail: address.detail } : null,
        takenBy: taken ? { kind: taken.kind, name: taken.name, idNumber: taken.idNumber } : null,
        history: events.map(({ at, kind, actorName }) => ({ at: at.toISOString(), what: returnEventTitles[kind].vi, by: actorName })),
      });
    }
    return [{ name: 'returns', title: { vi: 'Nhận kết quả', en: 'Return of results' }, records }];
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const count = (await this.rows(manager, [...(await codesOf(manager, accountId)).keys()])).length;
    const basis = {
      vi: 'Nơi gửi và người nhận kết quả lưu cùng hồ sơ đã nộp (Luật Lưu trữ 33/2024/QH15)',
      en: 'Where a result went and who took it is kept with the application (Law on Archives 33/2024/QH15)',
    };
    return [{ what: { vi: 'Nhận kết quả', en: 'Return of results' }, erased: 0, held: count === 0 ? [] : [{ count, basis }] }];
  }

  private rows(manager: EntityManager, dossierIds: readonly string[]): Promise<ReturnRow[]> {
    if (dossierIds.length === 0) return Promise.resolve([]);
    return manager
      .createQueryBuilder(ReturnRow, 'r')
      .where('r.dossier_id IN (:...ids)', { ids: dossierIds.map(idBytes) })
      .orderBy('r.dossier_id')
      .getMany();
  }
}

async function codesOf(manager: EntityManager, accountId: string): Promise<Map<string, string>> {
  const rows: { id: Buffer; code: string }[] = await manager.query('SELECT id, code FROM dossier WHERE account_id = ?', [
    idBytes(accountId),
  ]);
  return new Map(rows.map(({ id, code }) => [idFromBytes(id), code]));
}
