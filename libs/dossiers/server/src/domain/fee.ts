import type { DossierFee } from '@tinhso/dossiers-contract';
import { computeFees, type FeeSum, type LogicFacts, type ProcedureDefinition } from '@tinhso/procedures-contract';

/** The fee as it was computed on the day of submission; kept with the dossier, because the rules change. */
export type StoredFee = FeeSum;

/** Fee of an application under the rules in force on `facts.today`. */
export const feeFor = (definition: ProcedureDefinition, facts: LogicFacts): StoredFee => computeFees(definition, facts);

/** The stored fee in one language. An uncertain one has no total: a guessed sum must not be shown. */
export function feeView(fee: StoredFee, locale: 'vi' | 'en'): DossierFee {
  const total = fee.uncertain ? 0 : fee.total;
  return {
    state: fee.uncertain ? 'by_local_rule' : total > 0 ? 'due' : 'none',
    total,
    lines: fee.lines.map(({ label, count, total: amount, note }) => ({
      label: label[locale],
      count,
      ...(amount === undefined ? {} : { amount }),
      ...(note === undefined ? {} : { note: note[locale] }),
    })),
  };
}
