import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditCases, type CaseSource, type KnownCase } from '@tinhso/audit-server';
import type { Locale } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { TicketRow } from '../data/ticket.entity.js';
import { Rulebook } from '../rules/rulebook.js';

/** Tells the audit log what the reports are that it names as cases: an open one is a reason to look. */
@Injectable()
export class TicketCases implements CaseSource, OnModuleInit {
  constructor(
    @Inject(AuditCases) private readonly cases: AuditCases,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  onModuleInit(): void {
    this.cases.register('ticket', this);
  }

  async describe(manager: EntityManager, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, KnownCase>> {
    const rows = await manager.find(TicketRow, {
      select: { id: true, code: true, category: true, lane: true, closedAt: true, updatedAt: true },
      where: { id: In([...ids]) },
    });
    return new Map(rows.map((row) => [row.id, this.known(row, locale)]));
  }

  async find(manager: EntityManager, text: string): Promise<string | undefined> {
    const row = await manager.findOne(TicketRow, { select: { id: true }, where: { code: text.trim().toUpperCase() } });
    return row?.id;
  }

  private known({ code, category, lane, closedAt, updatedAt }: TicketRow, locale: Locale): KnownCase {
    const sort = this.book.category(category)?.name[locale] ?? category;
    const title = locale === 'vi' ? `Phản ánh: ${sort}` : `Report: ${sort}`;
    return { title, code, path: `/phan-anh/cua-toi/${code}`, ...(lane === 'ended' ? { closedAt: closedAt ?? updatedAt } : {}) };
  }
}
