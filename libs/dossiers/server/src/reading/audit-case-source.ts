import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditCases, type CaseSource, type KnownCase } from '@tinhso/audit-server';
import type { Locale } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { definitionOf, isDocumentKind } from '@tinhso/signing-contract';
import { In, type EntityManager } from 'typeorm';
import { DossierRow } from '../data/dossier.entity.js';
import { findDossierByCode } from '../data/dossiers.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { ProcedureBook } from './procedure-book.js';

/** Tells the audit log what the dossiers are that it names as cases, and what the fields of their forms are called. */
@Injectable()
export class AuditCaseSource implements CaseSource, OnModuleInit {
  constructor(
    @Inject(AuditCases) private readonly cases: AuditCases,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  onModuleInit(): void {
    this.cases.register(DOSSIER_SUBJECT, this);
  }

  async describe(manager: EntityManager, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, KnownCase>> {
    const rows = await manager.find(DossierRow, {
      select: { id: true, code: true, procedureCode: true, procedureVersion: true, queue: true, statusSince: true },
      where: { id: In([...ids]) },
    });
    return new Map(rows.map((row) => [row.id, this.known(row, locale)]));
  }

  async find(manager: EntityManager, text: string): Promise<string | undefined> {
    return (await findDossierByCode(manager, text.trim().toUpperCase()))?.id;
  }

  private known(
    row: Pick<DossierRow, 'id' | 'code' | 'procedureCode' | 'procedureVersion' | 'queue' | 'statusSince'>,
    locale: Locale,
  ): KnownCase {
    const definition = this.book.definitionOf(row);
    return {
      title: definition.shortTitle[locale],
      code: row.code,
      path: `/ho-so/${row.id}`,
      ...(row.queue === 'closed' ? { closedAt: row.statusSince } : {}),
      fieldName: (field) => labelOf(definition, field, locale),
    };
  }
}

/** What a field, a paper or a document of the dossier is called; fields are recorded as pointers. */
function labelOf({ form, papers }: ProcedureDefinition, field: string, locale: Locale): string | undefined {
  if (isDocumentKind(field)) return definitionOf(field)[locale];
  const key = field.replace(/^\//, '');
  const fields = form.sections.flatMap((section) => section.pages).flatMap((page) => page.fields);
  return fields.find((each) => each.key === key)?.label[locale] ?? papers.find((paper) => paper.key === key)?.title[locale];
}
