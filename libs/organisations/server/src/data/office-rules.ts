import type { OfficeRuleDefinition, OfficeRuleKey, OfficeRules } from '@tinhso/organisations-contract';
import type { WorkingCalendar } from '@tinhso/kernel';
import type { EntityManager } from 'typeorm';
import { DecidedRules, type DecidedRule } from '../domain/office-rules.js';
import { OfficeRuleRow } from './office-rule.entity.js';

/** The rules of every unit in memory: what the pack gives, and what units decided. Immutable. */
export class OfficeRuleBook {
  private readonly calendars = new Map<string, WorkingCalendar>();

  /** @param rules those of the province; empty before a pack is loaded */
  constructor(
    readonly rules: readonly OfficeRuleDefinition[],
    readonly decided: DecidedRules,
  ) {}

  static async read(manager: EntityManager, rules: readonly OfficeRuleDefinition[]): Promise<OfficeRuleBook> {
    const rows = await manager.find(OfficeRuleRow);
    const decisions = rows.map((row) => ({ ...row, key: row.ruleKey, from: row.validFrom }));
    return new OfficeRuleBook(rules, new DecidedRules(decisions));
  }

  /** Tells apart what is kept in memory from what was decided since. */
  static async stamp(manager: EntityManager): Promise<string> {
    const [row] = await manager.query<{ rows: number; last: Date | null }[]>(
      'SELECT COUNT(*) AS `rows`, MAX(decided_at) AS `last` FROM office_rule',
    );
    return `${row?.rows ?? 0} ${row?.last?.toISOString() ?? ''}`;
  }

  /** All rules as they hold on a local day. @throws Error before a province is loaded: nothing could be promised */
  on(day: string, unitIds: readonly string[]): OfficeRules {
    if (this.rules.length === 0) throw new Error('no province with rules of its offices is loaded');
    const values = this.rules.map(({ key, value }) => [key, this.decided.on(day, unitIds, key)?.value ?? value]);
    return Object.fromEntries(values) as OfficeRules;
  }

  decidedOn(day: string, unitIds: readonly string[], key: OfficeRuleKey): DecidedRule | undefined {
    return this.decided.on(day, unitIds, key);
  }

  /** A calendar with the cut-offs that the unit, or one above it, decided. */
  withCutoffs(calendar: WorkingCalendar, unitIds: readonly string[]): WorkingCalendar {
    const days = this.decided.days(unitIds, 'cutoff');
    const [unitId] = unitIds;
    if (days.length === 0 || unitId === undefined) return calendar;
    const known = this.calendars.get(unitId);
    if (known) return known;
    const cutoffsFrom = Object.fromEntries(
      days.map((day) => [day, String(this.decided.on(day, unitIds, 'cutoff')?.value ?? calendar.cutoff)]),
    );
    const made = { ...calendar, cutoffsFrom };
    this.calendars.set(unitId, made);
    return made;
  }
}
