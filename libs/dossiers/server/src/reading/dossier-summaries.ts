import { Inject, Injectable } from '@nestjs/common';
import { nationalStatusCode, statusTexts, type DossierSummary } from '@tinhso/dossiers-contract';
import type { Locale } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { wasAssisted } from '../lifecycle/filer.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from './procedure-book.js';

/** A dossier as it stands in a list of its owner. From memory. */
@Injectable()
export class DossierSummaries {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  of(row: DossierRow, locale: Locale): DossierSummary {
    const office = this.offices.office(row.unitId);
    const { shortTitle, timeUncertain } = this.book.definitionOf(row);
    const expected = timeUncertain ? {} : { expectedAt: row.expectedAt.toISOString() };
    return {
      id: row.id,
      code: row.code,
      procedure: { code: row.procedureCode, title: shortTitle[locale] },
      status: row.status,
      statusText: statusTexts[row.status][locale],
      nationalStatus: nationalStatusCode[row.status],
      receivingUnit: { id: office.id, name: office.shortName },
      submittedAt: row.submittedAt.toISOString(),
      ...(row.promisedAt ? { promisedAt: row.promisedAt.toISOString() } : expected),
      ...(row.filedByName && !wasAssisted(row) ? { filedBy: row.filedByName } : {}),
      itemsAsked: row.itemsAsked,
      updatedAt: row.statusSince.toISOString(),
    };
  }
}
