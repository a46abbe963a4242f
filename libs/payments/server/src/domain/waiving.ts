import type { WaivableSubject } from '@tinhso/payments-contract';

/** What a rule says, as far as it bears on a sum. */
export interface WaiverTerms {
  readonly id: string;
  readonly subject: WaivableSubject;
  readonly procedureCode: string | null;
  readonly percent: number | null;
  readonly amount: number | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** For everybody, or for those whom it names. */
  readonly forEverybody: boolean;
}

/** Something that is about to be asked for. */
export interface WaivableMatter {
  readonly subject: string;
  readonly procedureCode?: string;
  readonly amount: number;
  /** Local day on which it is asked for. */
  readonly day: string;
  /** The rules that name whoever owes it. */
  readonly namedIn: ReadonlySet<string>;
}

export interface Waived {
  readonly ruleId: string;
  readonly amount: number;
}

/** Whether a rule bears on a matter: by what it is for, on its days, for whom. */
export function bearsOn(rule: WaiverTerms, { subject, procedureCode, day, namedIn }: WaivableMatter): boolean {
  if (rule.subject !== subject || (rule.procedureCode !== null && rule.procedureCode !== procedureCode)) return false;
  if (day < rule.startsOn || (rule.endsOn !== null && day > rule.endsOn)) return false;
  return rule.forEverybody || namedIn.has(rule.id);
}

/** What a rule takes off a sum, in whole đồng: never less than nothing, never more than all of it. */
export function reliefOf({ percent, amount }: Pick<WaiverTerms, 'percent' | 'amount'>, sum: number): number {
  const wished = percent === null ? (amount ?? 0) : Math.floor((sum * percent) / 100);
  return Math.max(0, Math.min(sum, wished));
}

/** The rule that takes off the most; rules never add up. Of equal ones the first that was made. */
export function waiverFor(rules: readonly WaiverTerms[], matter: WaivableMatter): Waived | undefined {
  let best: Waived | undefined;
  for (const rule of [...rules].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const amount = bearsOn(rule, matter) ? reliefOf(rule, matter.amount) : 0;
    if (amount > (best?.amount ?? 0)) best = { ruleId: rule.id, amount };
  }
  return best;
}
