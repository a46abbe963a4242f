import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  FieldCipher,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import { formatVerifyCode, type RegisteredFact } from '@tinhso/signing-contract';
import type { EntityManager } from 'typeorm';
import { IssuedDocument } from '../data/issued-document.entity.js';
import { titleOf } from '../domain/document-title.js';

/** Documents issued to somebody, in the export and in an erasure: the state keeps what it has issued. */
@Injectable()
export class DocumentData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  onModuleInit(): void {
    this.sources.register('signing', this);
  }

  async export(manager: EntityManager, ownerAccountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(IssuedDocument, { where: { ownerAccountId }, order: { id: 'ASC' } });
    const records = rows.map((row) => ({
      kind: titleOf(row).vi,
      number: row.number,
      issuer: row.issuerName,
      issuedAt: row.issuedAt?.toISOString() ?? null,
      verifyCode: formatVerifyCode(row.verifyCode),
      sha256: row.sha256?.toString('hex') ?? null,
      facts: row.factsSealed ? (JSON.parse(this.cipher.open(row.id, row.factsSealed)) as RegisteredFact[]) : [],
    }));
    return [{ name: 'documents', title: { vi: 'Giấy tờ được cấp', en: 'Documents issued' }, records }];
  }

  async erase({ manager }: Tx, ownerAccountId: string): Promise<readonly ErasureOutcome[]> {
    const count = await manager.countBy(IssuedDocument, { ownerAccountId });
    const basis = {
      vi: 'Giấy tờ cơ quan đã cấp phải lưu để còn kiểm tra được (Luật Lưu trữ 33/2024/QH15)',
      en: 'What an office has issued must be kept and stay verifiable (Law on Archives 33/2024/QH15)',
    };
    return [{ what: { vi: 'Giấy tờ được cấp', en: 'Documents issued' }, erased: 0, held: count === 0 ? [] : [{ count, basis }] }];
  }
}
