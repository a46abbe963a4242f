import { Inject, Injectable } from '@nestjs/common';
import type { RoutedTo, RoutingQuestion, RoutingRule, RuleStep } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Rulebook } from '../rules/rulebook.js';
import { asked, failureOf } from './rule-match.js';

/** Finds the office for a report by the rules of the province, and says why: each rule that was looked at, up to the one that applied. */
@Injectable()
export class Router {
  constructor(
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Error when not even the last rule names an office of the province: its data are wrong */
  route(question: RoutingQuestion): RoutedTo {
    const offset = this.organisations.provinceCalendar().utcOffsetMinutes;
    const whole = asked(question, this.book.groupOf(question.category), offset);
    const why: RuleStep[] = [];
    for (const rule of this.book.files.routing.rules) {
      const failed = failureOf(rule, whole);
      const unitId = failed ? undefined : this.unitOf(rule, question.communeCode);
      if (unitId) return { unitId, rule: rule.id, reason: rule.reason, why: [...why, { rule: rule.id, applies: true }] };
      why.push({ rule: rule.id, applies: false, failed: failed ?? 'no-such-unit' });
    }
    throw new Error(`no rule of the province finds an office for the category ${question.category}`);
  }

  private unitOf({ to }: RoutingRule, communeCode: string | undefined): string | undefined {
    if ('unit' in to) return this.organisations.unitByCode(to.unit)?.id;
    return communeCode ? this.organisations.competentUnit(communeCode, to.commune)?.id : undefined;
  }
}
