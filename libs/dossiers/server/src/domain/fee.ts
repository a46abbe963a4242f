import type { DossierFee } from '@tinhso/dossiers-contract';
import { computeFees, type FeeSum, type LogicFacts, type ProcedureDefinition } from '@tinhso/procedures-contract';

/** What a rule of exemption took off, as it was told. */
export interface StoredWaiver {
  readonly id: string;
  readonly amount: number;
  readonly text: string;
}

/** The fee as it was computed on the day of submission; kept with the dossier, because the rules change. */
export interface StoredFee extends FeeSum {
  /** What a rule of that day takes off; `null` when none did. */
  readonly waiver?: StoredWaiver | null;
}

/** Fee of an application under the rules in force on `facts.today`. */
export const feeFor = (definition: ProcedureDefinition, facts: LogicFacts): StoredFee => computeFees(definition, facts);

/** What is left to pay; nothing where no sum is certain. */
export const toPayOf = ({ uncertain, total, waiver }: StoredFee): number => (uncertain ? 0 : total - (waiver?.amount ?? 0));

/** The stored fee in one language. An uncertain one has no total: a guessed sum must not be shown. */
export function feeView(fee: StoredFee, locale: 'vi' | 'en'): DossierFee {
  const total = fee.uncertain ? 0 : fee.total;
  const toPay = toPayOf(fee);
  return {
    state: fee.uncertain ? 'by_local_rule' : toPay > 0 ? 'due' : total > 0 ? 'waived' : 'none',
    total,
    ...waivedPart(fee),
    toPay,
    lines: fee.lines.map(({ label, count, total: amount, note }) => ({
      label: label[locale],
      count,
      ...(amount === undefined ? {} : { amount }),
      ...(note === undefined ? {} : { note: note[locale] }),
    })),
  };
}

/** What was taken off, where something was. */
export const waivedPart = ({ waiver }: Pick<StoredFee, 'waiver'>): Pick<DossierFee, 'waived'> =>
  waiver ? { waived: { text: waiver.text, amount: waiver.amount } } : {};
