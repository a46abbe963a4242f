import { explainDue, type WorkingCalendar } from '@tinhso/kernel';
import type { SubmittedDossier } from '@tinhso/dossiers-contract';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DossierRow } from '../data/dossier.entity.js';
import { explainSentences } from '../domain/explain.js';
import { feeView } from '../domain/fee.js';
import type { UnitView } from '@tinhso/organisations-contract';

type Locale = 'vi' | 'en';

/** When the result may be expected, with the arithmetic in sentences; nothing where the law's time is not known. */
export function expectedPart(
  row: Pick<DossierRow, 'submittedAt' | 'clockFrom' | 'expectedAt'>,
  definition: ProcedureDefinition,
  calendar: WorkingCalendar,
  locale: Locale,
): { expected?: { at: string; explain: string[] } } {
  if (definition.timeUncertain) return {};
  const from = row.clockFrom ?? row.submittedAt;
  const sum = explainDue(calendar, from, definition.time, from);
  return { expected: { at: row.expectedAt.toISOString(), explain: explainSentences(calendar, sum, locale, 'expected') } };
}

/** The answer to a submission: code, date and fee at once. */
export function submittedView(
  row: DossierRow,
  definition: ProcedureDefinition,
  office: UnitView,
  calendar: WorkingCalendar,
  locale: Locale,
): SubmittedDossier {
  return {
    id: row.id,
    code: row.code,
    procedure: { code: row.procedureCode, title: definition.shortTitle[locale] },
    status: row.status,
    receivingUnit: { id: office.id, name: office.shortName },
    submittedAt: row.submittedAt.toISOString(),
    ...expectedPart(row, definition, calendar, locale),
    fee: feeView(row.fee, locale),
    version: row.version,
  };
}
