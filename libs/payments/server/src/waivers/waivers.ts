import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { subjectOfKind } from '@tinhso/payments-contract';
import type { EntityManager } from 'typeorm';
import type { ObligationRow } from '../data/payment.entities.js';
import type { WaiverRuleRow } from '../data/waiver.entities.js';
import { approvedOf, rulesNaming } from '../data/waivers.js';
import { waiverFor } from '../domain/waiving.js';

/** What a rule takes off a sum. */
export interface GrantedWaiver {
  readonly id: string;
  readonly amount: number;
  /** The rule and where it is written. */
  readonly text: string;
}

/** Something that is about to be asked for. */
export interface Asked extends Pick<ObligationRow, 'kind' | 'accountId' | 'unitId'> {
  readonly procedureCode?: string;
  readonly payee?: { readonly kind: 'unit' | 'provider' };
}

/** What the rules of a unit, and of those above it, take off what is asked for on this day. */
@Injectable()
export class Waivers {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /** @param sum all of what is asked for; `at`: the moment at which it is */
  async of(manager: EntityManager, asked: Asked, { sum, at }: { sum: number; at: Date }): Promise<GrantedWaiver | undefined> {
    const { kind, accountId, unitId, procedureCode } = asked;
    if (asked.payee?.kind === 'provider') return undefined;
    const upwards = this.organisations.ancestors(unitId).map(({ id }) => id);
    const rules = await approvedOf(manager, upwards);
    if (rules.length === 0) return undefined;
    const waived = waiverFor(rules.map(termsOf), {
      subject: subjectOfKind(kind),
      ...(procedureCode ? { procedureCode } : {}),
      amount: sum,
      day: localDate(this.organisations.calendar(unitId), at),
      namedIn: await rulesNaming(manager, accountId),
    });
    const rule = rules.find(({ id }) => id === waived?.ruleId);
    return waived && rule && { id: rule.id, amount: waived.amount, text: `${rule.title} (${rule.legalSource})` };
  }
}

const termsOf = ({ people, ...rule }: WaiverRuleRow) => ({ ...rule, forEverybody: people === 0 });
