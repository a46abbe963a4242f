import { Inject, Injectable } from '@nestjs/common';
import type { PrefillOffer } from '@tinhso/dossiers-contract';
import { fold } from '@tinhso/kernel';
import { asksAboutApplicant, fieldsByKey, type Answer, type FormField, type WidgetName } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import { DossierRow } from '../data/dossier.entity.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** Applications looked into, newest first. */
const LOOKED_AT = 8;
/** Answers that are short and about the person: a number, a name from a list, an address. */
const KEEPS: readonly WidgetName[] = ['text', 'phone', 'citizenId', 'date', 'choice', 'select', 'address'];

/** What somebody answered about herself in her own applications before, question by question. */
@Injectable()
export class EarlierAnswers {
  constructor(
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  /**
   * The newest answer to each of the fields that asks the applicant about the applicant. One query. An application that names another
   * applicant says nothing of this person.
   */
  async offersFor(
    manager: EntityManager,
    { accountId, fullName }: { accountId: string; fullName: string },
    fields: readonly FormField[],
  ): Promise<PrefillOffer[]> {
    const asked = fields.filter((field) => asksAboutApplicant(field) && KEEPS.includes(field.widget));
    if (asked.length === 0) return [];
    const rows = await manager.find(DossierRow, { where: { accountId }, order: { submittedAt: 'DESC', id: 'DESC' }, take: LOOKED_AT });
    const found = new Map<string, PrefillOffer>();
    for (const row of rows) {
      if (fold(row.applicantName) !== fold(fullName)) continue;
      const answers = this.sealed.open(row);
      const before = fieldsByKey(this.book.definitionOf(row));
      for (const field of asked) {
        const value = answers[field.key];
        if (found.has(field.key) || value === undefined || !fits(field, before.get(field.key), value)) continue;
        const { id, code, submittedAt } = row;
        found.set(field.key, {
          key: `earlier.${field.key}`,
          value,
          source: { kind: 'dossier', at: submittedAt.toISOString(), dossier: { id, code } },
        });
      }
    }
    return asked.flatMap(({ key }) => found.get(key) ?? []);
  }
}

/** The same kind of question, and an answer that it still takes. */
function fits(field: FormField, before: FormField | undefined, value: Answer): boolean {
  if (before?.widget !== field.widget || !asksAboutApplicant(before)) return false;
  return !field.options || field.options.some((option) => option.value === value);
}
