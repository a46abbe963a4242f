import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import {
  organisationProblems,
  type ChangeOfficeRule,
  type OfficeRuleDefinition,
  type OfficeRuleSheet,
} from '@tinhso/organisations-contract';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { OfficeRuleRow } from '../data/office-rule.entity.js';
import { OrganisationSnapshot } from '../data/organisation-snapshot.js';
import { fits } from '../domain/office-rules.js';
import { ReadOfficeRules } from './read-office-rules.js';

/** Decides a rule of a unit from a day on. Nothing is overwritten: what held before stays readable, and what was promised stands. */
@Injectable()
export class ChangeOfficeRuleUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationSnapshot) private readonly snapshot: OrganisationSnapshot,
    @Inject(ReadOfficeRules) private readonly reading: ReadOfficeRules,
  ) {}

  /** @throws Problem not-found for a unit outside | invalid for a value out of bounds | rule-change-too-early */
  async run(ctx: RequestContext, body: ChangeOfficeRule): Promise<OfficeRuleSheet> {
    const { unitId, key, value, from, reason, basis } = body;
    const { tree, ruleBook } = this.snapshot.get();
    const rule = ruleBook.rules.find((each) => each.key === key);
    if (!rule || !tree.isWithin(unitId, ctx.grantedUnitIds)) throw Problem.from(platformProblems, 'not-found');
    if (value !== undefined && !fits(rule.bounds, value)) throw outOfBounds(ctx, rule);
    if (from < this.reading.earliest(unitId)) throw Problem.from(organisationProblems, 'rule-change-too-early');
    await this.unitOfWork.run(ctx, async (tx) => {
      const row: OfficeRuleRow = {
        id: newId(),
        unitId,
        ruleKey: key,
        value: value ?? null,
        validFrom: from,
        reason: reason.trim(),
        basis: basis?.trim() ?? null,
        decidedBy: accountIdOf(ctx),
        decidedByName: ctx.actor.kind === 'staff' ? ctx.actor.name : '',
        decidedAt: tx.now,
      };
      await tx.manager.insert(OfficeRuleRow, row);
      await appendAudit(tx, {
        action: 'organisation.rule-changed',
        subjectType: 'unit',
        subjectId: unitId,
        fields: [key],
        purpose: row.reason,
      });
    });
    await this.snapshot.reload(true);
    return this.reading.run(ctx, unitId);
  }
}

function outOfBounds({ locale }: RequestContext, { bounds }: OfficeRuleDefinition): Problem {
  const vi = locale === 'vi';
  const choices = vi ? 'Chọn một trong các giá trị đã nêu.' : 'Choose one of the values given.';
  const message =
    bounds.kind === 'number'
      ? vi
        ? `Nhập một số từ ${bounds.min} đến ${bounds.max}.`
        : `Enter a number from ${bounds.min} to ${bounds.max}.`
      : bounds.kind === 'time'
        ? vi
          ? `Nhập giờ từ ${bounds.from} đến ${bounds.to}.`
          : `Enter a time from ${bounds.from} to ${bounds.to}.`
        : choices;
  return Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/value', message }] });
}
