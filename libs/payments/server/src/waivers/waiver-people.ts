import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId, parsePhone } from '@tinhso/kernel';
import { paymentsProblems, type ProposeWaiver } from '@tinhso/payments-contract';
import { FieldCipher, Problem } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { WaiverPersonRow } from '../data/waiver.entities.js';
import { findWaiver, peopleOf, personRows } from '../data/waivers.js';

/** The people whom rules name. The paper that says so tells of poverty or illness: it is sealed. */
@Injectable()
export class WaiverPeople {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** Each person once. @throws Problem payer-unknown naming every phone that nobody has */
  async rows(manager: EntityManager, ruleId: string, people: ProposeWaiver['people']): Promise<WaiverPersonRow[]> {
    const rows = new Map<string, WaiverPersonRow>();
    const unknown: number[] = [];
    for (const [n, { phone, evidence }] of people.entries()) {
      const parsed = parsePhone(phone);
      const person = parsed.ok ? await this.identity.citizenOfPhone(manager, parsed.value) : undefined;
      const id = newId();
      if (!person) unknown.push(n);
      else rows.set(person.accountId, { id, ruleId, accountId: person.accountId, evidenceSealed: this.cipher.seal(id, evidence.trim()) });
    }
    if (unknown.length > 0) {
      const message = paymentsProblems['payer-unknown'].vi;
      throw Problem.from(paymentsProblems, 'payer-unknown', {
        errors: unknown.map((n) => ({ pointer: `/people/${n}/phone`, message })),
      });
    }
    return [...rows.values()];
  }

  async named(manager: EntityManager, ruleId: string): Promise<{ accountId: string; name: string; evidence: string }[]> {
    const rows = await peopleOf(manager, ruleId);
    return Promise.all(
      rows.map(async ({ id, accountId, evidenceSealed }) => ({
        accountId,
        name: (await this.identity.profileOf(manager, accountId))?.fullName ?? '',
        evidence: this.cipher.open(id, evidenceSealed),
      })),
    );
  }

  /** The rules that name somebody, for the one who asks for all that is kept of them. */
  async ofPerson(manager: EntityManager, accountId: string): Promise<{ rule: string; evidence: string }[]> {
    const rows = await personRows(manager, accountId);
    return Promise.all(
      rows.map(async ({ id, ruleId, evidenceSealed }) => ({
        rule: (await findWaiver(manager, ruleId))?.title ?? '',
        evidence: this.cipher.open(id, evidenceSealed),
      })),
    );
  }
}
