import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditCases, type CaseSource, type KnownCase } from '@tinhso/audit-server';
import { idBytes } from '@tinhso/platform';
import { requestKindTexts } from '@tinhso/privacy-contract';
import { In, type EntityManager } from 'typeorm';
import { PrivacyRequestRow } from '../data/request.entities.js';

/** Names requests about data in the log of who saw what. */
@Injectable()
export class RequestCases implements CaseSource, OnModuleInit {
  constructor(@Inject(AuditCases) private readonly cases: AuditCases) {}

  onModuleInit(): void {
    this.cases.register('privacy_request', this);
  }

  async describe(manager: EntityManager, ids: readonly string[], locale: 'vi' | 'en'): Promise<ReadonlyMap<string, KnownCase>> {
    const rows = await manager.findBy(PrivacyRequestRow, { id: In(ids.map((id) => idBytes(id))) });
    return new Map(
      rows.map(({ id, kind, code, closedAt }) => {
        const title = requestKindTexts[kind][locale];
        return [id, { title, code, path: `/quyen-rieng-tu/yeu-cau/${id}`, ...(closedAt ? { closedAt } : {}) }];
      }),
    );
  }

  async find(manager: EntityManager, text: string): Promise<string | undefined> {
    const code = text.trim().toUpperCase();
    return (await manager.findOneBy(PrivacyRequestRow, { code }))?.id;
  }
}
