import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditCases, type CaseSource, type KnownCase } from '@tinhso/audit-server';
import type { Locale } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { ReceptionRow } from './reception.entities.js';

/** Tells the audit log of what is being taken in at a desk: until it is finished it is a reason to look. */
@Injectable()
export class ReceptionCases implements CaseSource, OnModuleInit {
  constructor(@Inject(AuditCases) private readonly cases: AuditCases) {}

  onModuleInit(): void {
    this.cases.register('reception', this);
  }

  async describe(manager: EntityManager, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, KnownCase>> {
    const rows = await manager.find(ReceptionRow, {
      select: { id: true, finishedAt: true, expiresAt: true },
      where: { id: In([...ids]) },
    });
    const title = locale === 'vi' ? 'Tiếp nhận tại quầy' : 'Reception at the desk';
    return new Map(rows.map(({ id, finishedAt, expiresAt }): [string, KnownCase] => [id, { title, closedAt: finishedAt ?? expiresAt }]));
  }

  /** A reception is quoted by nobody: it has no code. */
  find(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
