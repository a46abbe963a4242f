import { sumMoney, timesMoney, type Money } from '@tinhso/kernel';
import { countOf, holds, type LogicFacts } from './condition.js';
import type { ProcedureDefinition } from './definition.js';
import type { LocalText } from './local-text.js';
import { showForm } from './shown-form.js';

/** One line of a fee sum. */
export interface FeeLine {
  readonly key: string;
  readonly label: LocalText;
  readonly legalBasis: string;
  readonly count: number;
  /** Whole đồng for one and for all; absent when the amount differs from place to place. */
  readonly amount?: Money;
  readonly total?: Money;
  readonly note?: LocalText;
}

/** What this application costs. `uncertain`: some line has no known amount, so `total` must not be shown as the price. */
export interface FeeSum {
  readonly lines: readonly FeeLine[];
  readonly total: Money;
  readonly uncertain: boolean;
}

/** Adds up the fee rules in force on `facts.today` for the channel and the shown answers. */
export function computeFees(definition: ProcedureDefinition, facts: LogicFacts): FeeSum {
  const seen: LogicFacts = { ...facts, answers: showForm(definition, facts).answers };
  const lines: FeeLine[] = [];
  for (const rule of definition.fees) {
    const inForce = rule.validFrom <= facts.today && (rule.validTo === undefined || facts.today <= rule.validTo);
    if (!inForce || !rule.channels.includes(facts.channel) || !holds(rule.when, seen)) continue;
    const count = rule.count === undefined ? 1 : countOf(rule.count, seen);
    if (count === 0) continue;
    const { key, label, legalBasis, amount, note } = rule;
    lines.push({ key, label, legalBasis, count, note, ...(amount === undefined ? {} : { amount, total: timesMoney(amount, count) }) });
  }
  return {
    lines,
    total: sumMoney(lines.map((line) => line.total ?? 0)),
    uncertain: lines.some((line) => line.total === undefined),
  };
}
