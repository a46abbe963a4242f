import { Inject, Injectable } from '@nestjs/common';
import { dayToDate, localDate, localDay } from '@tinhso/kernel';
import type { OfficeRuleDefinition, OfficeRuleSheet, OfficeRuleView } from '@tinhso/organisations-contract';
import { Clock, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { OfficeRuleRow } from '../data/office-rule.entity.js';
import { OrganisationSnapshot } from '../data/organisation-snapshot.js';
import type { DecidedRule } from '../domain/office-rules.js';

/** The rules of a unit with where each comes from, and what was decided about it. */
@Injectable()
export class ReadOfficeRules {
  constructor(
    @Inject(OrganisationSnapshot) private readonly snapshot: OrganisationSnapshot,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param unitId the first unit that the person administers unless told @throws Problem not-found alike for absent and outside units */
  async run(ctx: RequestContext, unitId = ctx.grantedUnitIds[0]): Promise<OfficeRuleSheet> {
    const { tree, ruleBook } = this.snapshot.get();
    const unit = unitId === undefined ? undefined : tree.get(unitId);
    if (!unit || !tree.isWithin(unit.id, ctx.grantedUnitIds)) throw Problem.from(platformProblems, 'not-found');
    const rows = await this.reader.manager.find(OfficeRuleRow, { where: { unitId: unit.id }, order: { decidedAt: 'DESC' } });
    const deciding = new Map<string, number>();
    for (const id of tree.subtreeIds(ctx.grantedUnitIds))
      deciding.set(id, ruleBook.rules.filter(({ key }) => ruleBook.decided.of(id, key).length > 0).length);
    return {
      unit: { id: unit.id, name: unit.shortName },
      earliest: this.earliest(unit.id),
      items: ruleBook.rules.map((rule) => this.view(unit.id, rule, rows)),
      units: tree
        .all()
        .filter(({ id }) => deciding.has(id))
        .map(({ id, shortName }) => ({ id, name: shortName, decided: deciding.get(id) ?? 0 })),
    };
  }

  /** First local day from which a change may hold: what came in before keeps what it was promised. */
  earliest(unitId: string): string {
    const calendar = this.snapshot.calendarOf(unitId);
    return dayToDate(localDay(calendar, this.clock.now()) + 1);
  }

  private view(unitId: string, rule: OfficeRuleDefinition, rows: readonly OfficeRuleRow[]): OfficeRuleView {
    const { ruleBook } = this.snapshot.get();
    const path = this.snapshot.pathOf(unitId);
    const today = localDate(this.snapshot.calendarOf(unitId), this.clock.now());
    const decided = ruleBook.decidedOn(today, path, rule.key);
    const [next] = ruleBook.decided.days(path, rule.key).filter((day) => day > today);
    const coming = next === undefined ? undefined : ruleBook.decidedOn(next, path, rule.key);
    return {
      ...rule,
      value: decided?.value ?? rule.value,
      origin: this.origin(rule, decided),
      ...(next === undefined
        ? {}
        : { planned: { value: coming?.value ?? rule.value, from: next, unitName: this.nameOf(coming?.unitId ?? unitId) } }),
      history: rows
        .filter(({ ruleKey }) => ruleKey === rule.key)
        .map(({ value, validFrom, reason, basis, decidedByName, decidedAt }) => ({
          ...(value === null ? {} : { value }),
          from: validFrom,
          reason,
          ...(basis === null ? {} : { basis }),
          by: decidedByName,
          at: decidedAt.toISOString(),
        })),
    };
  }

  private origin({ key }: OfficeRuleDefinition, decided: DecidedRule | undefined): OfficeRuleView['origin'] {
    if (decided) return { kind: 'unit', unitId: decided.unitId, unitName: this.nameOf(decided.unitId), since: decided.since };
    return { kind: this.snapshot.get().province?.rules[key] === undefined ? 'national' : 'province' };
  }

  private nameOf(unitId: string): string {
    return this.snapshot.get().tree.get(unitId)?.shortName ?? '';
  }
}
