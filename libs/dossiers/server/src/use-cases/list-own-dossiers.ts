import { Inject, Injectable } from '@nestjs/common';
import { nationalStatusCode, statusTexts, type DossierListQuery, type DossierPage, type DossierSummary } from '@tinhso/dossiers-contract';
import { ownerIdOf, Reader, type Locale, type RequestContext } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { dossiersOfAccount } from '../data/dossiers.js';
import { wasAssisted } from '../lifecycle/filer.js';
import { Offices } from '../offices/offices.js';
import { parseCursor, printCursor } from '../reading/cursor.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** The citizen's dossiers, newest first; one query a page. */
@Injectable()
export class ListOwnDossiers {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  /** @throws Problem invalid for an unknown cursor */
  async run(ctx: RequestContext, { cursor, limit = 20 }: DossierListQuery): Promise<DossierPage> {
    const rows = await dossiersOfAccount(this.reader.manager, ownerIdOf(ctx), parseCursor(cursor), limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => this.summary(row, ctx.locale)),
      ...(rows.length > limit && last ? { nextCursor: printCursor({ at: last.submittedAt, id: last.id }) } : {}),
    };
  }

  private summary(row: DossierRow, locale: Locale): DossierSummary {
    const office = this.offices.office(row.unitId);
    return {
      id: row.id,
      code: row.code,
      procedure: { code: row.procedureCode, title: this.book.definitionOf(row).shortTitle[locale] },
      status: row.status,
      statusText: statusTexts[row.status][locale],
      nationalStatus: nationalStatusCode[row.status],
      receivingUnit: { id: office.id, name: office.shortName },
      submittedAt: row.submittedAt.toISOString(),
      ...(row.promisedAt ? { promisedAt: row.promisedAt.toISOString() } : { expectedAt: row.expectedAt.toISOString() }),
      ...(row.filedByName && !wasAssisted(row) ? { filedBy: row.filedByName } : {}),
      itemsAsked: row.itemsAsked,
      updatedAt: row.statusSince.toISOString(),
    };
  }
}
