import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { subjectOfKind } from '@tinhso/payments-contract';
import type { Tx } from '@tinhso/platform';
import type { ObligationRow } from '../data/payment.entities.js';
import type { WaiverRuleRow } from '../data/waiver.entities.js';
import { approvedOf, rulesNaming } from '../data/waivers.js';
import { waiverFor } from '../domain/waiving.js';

/** Something that is about to be asked for. */
interface Asked extends Pick<ObligationRow, 'kind' | 'accountId' | 'unitId'> {
  readonly procedureCode?: string;
  readonly payee?: { readonly kind: 'unit' | 'provider' };
}

const NOTHING = { waiverId: null, waived: 0, waiverText: null } as const;

/** What the rules of a unit, and of those above it, take off what is asked for on this day. */
@Injectable()
export class Waivers {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /** @param sum all of what is asked for */
  async of(tx: Tx, asked: Asked, sum: number): Promise<Pick<ObligationRow, 'waiverId' | 'waived' | 'waiverText'>> {
    const { kind, accountId, unitId, procedureCode } = asked;
    if (asked.payee?.kind === 'provider') return NOTHING;
    const upwards = this.organisations.ancestors(unitId).map(({ id }) => id);
    const rules = await approvedOf(tx.manager, upwards);
    if (rules.length === 0) return NOTHING;
    const waived = waiverFor(rules.map(termsOf), {
      subject: subjectOfKind(kind),
      ...(procedureCode ? { procedureCode } : {}),
      amount: sum,
      day: localDate(this.organisations.calendar(unitId), tx.now),
      namedIn: await rulesNaming(tx.manager, accountId),
    });
    const rule = rules.find(({ id }) => id === waived?.ruleId);
    if (!waived || !rule) return NOTHING;
    return { waiverId: rule.id, waived: waived.amount, waiverText: `${rule.title} (${rule.legalSource})` };
  }
}

const termsOf = ({ people, ...rule }: WaiverRuleRow) => ({ ...rule, forEverybody: people === 0 });
