import type { OfficeRuleBounds, OfficeRuleKey, OfficeRuleValue } from '@tinhso/organisations-contract';

/** A decision of a unit about a rule, from a local day on; without a value it goes by the unit above it again. */
export interface RuleDecision {
  readonly unitId: string;
  readonly key: OfficeRuleKey;
  readonly value: OfficeRuleValue | null;
  /** Local `YYYY-MM-DD`. */
  readonly from: string;
  readonly decidedAt: Date;
}

/** A value and the decision that it comes from. */
export interface DecidedRule {
  readonly value: OfficeRuleValue;
  readonly unitId: string;
  readonly since: string;
}

/** Whether a value lies within what the law leaves to offices. */
export function fits(bounds: OfficeRuleBounds, value: OfficeRuleValue): boolean {
  switch (bounds.kind) {
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= bounds.min && value <= bounds.max;
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) && value >= bounds.from && value <= bounds.to;
    case 'choice':
      return bounds.choices.some((choice) => choice.value === value);
  }
}

/** Later days win, and of two for the same day the one decided later. */
const byDay = (a: RuleDecision, b: RuleDecision): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.decidedAt.getTime() - b.decidedAt.getTime();

/** Every decision, found by unit and rule. Immutable. */
export class DecidedRules {
  private readonly byPlace = new Map<string, RuleDecision[]>();

  constructor(decisions: readonly RuleDecision[]) {
    for (const decision of [...decisions].sort(byDay)) {
      const place = `${decision.unitId} ${decision.key}`;
      this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), decision]);
    }
  }

  /** Of one unit, the oldest first. */
  of(unitId: string, key: OfficeRuleKey): readonly RuleDecision[] {
    return this.byPlace.get(`${unitId} ${key}`) ?? [];
  }

  /**
   * What units decided that holds on a day; undefined where none of them did.
   * @param unitIds the unit itself first, then those above it
   */
  on(day: string, unitIds: readonly string[], key: OfficeRuleKey): DecidedRule | undefined {
    for (const unitId of unitIds) {
      const decision = this.of(unitId, key).findLast(({ from }) => from <= day);
      if (decision && decision.value !== null) return { value: decision.value, unitId, since: decision.from };
    }
    return undefined;
  }

  /** The days after which another value may hold, in order. */
  days(unitIds: readonly string[], key: OfficeRuleKey): string[] {
    return [...new Set(unitIds.flatMap((unitId) => this.of(unitId, key).map(({ from }) => from)))].sort();
  }
}
