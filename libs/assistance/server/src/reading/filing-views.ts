import { Inject, Injectable } from '@nestjs/common';
import type { OwnFiling, WholeFiling } from '@tinhso/assistance-contract';
import { ApplicationIntake, type Application } from '@tinhso/dossiers-server';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { FieldCipher, type Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { FilingRow } from '../data/filing.entity.js';
import { Helpers, type HelperName } from '../people/helpers.js';
import { filingStateOf } from './filing-state.js';

/** Filings as the person helped sees them. */
@Injectable()
export class FilingViews {
  constructor(
    @Inject(ApplicationIntake) private readonly intake: ApplicationIntake,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Helpers) private readonly helpers: Helpers,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  summary(row: FilingRow, helper: HelperName, now: Date, locale: Locale): OwnFiling {
    return {
      id: row.id,
      procedure: { code: row.procedureCode, title: this.intake.titleOf(row.procedureCode, locale) },
      office: this.helpers.unitName(row.unitId),
      helper,
      state: filingStateOf(row, now),
      ...(row.confirmedBy ? { confirmedBy: row.confirmedBy } : {}),
      filedAt: row.filedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      ...(row.dossierId && row.dossierCode ? { dossier: { id: row.dossierId, code: row.dossierCode } } : {}),
      disowned: row.disownedAt !== null,
    };
  }

  /** With every answer, as it will be filed. Answers are there only while it waits. */
  async whole(manager: EntityManager, row: FilingRow, helper: HelperName, now: Date, locale: Locale): Promise<WholeFiling> {
    const summary = this.summary(row, helper, now, locale);
    const base = { ...summary, applicant: row.applicantName };
    if (summary.state !== 'provisional' || !row.applicationSealed) return { ...base, pages: [], papers: [] };
    const application = JSON.parse(this.cipher.open(row.id, row.applicationSealed)) as Application;
    const today = localDate(this.organisations.provinceCalendar(), row.filedAt);
    return { ...base, ...(await this.intake.read(manager, application, { today, locale })) };
  }
}
