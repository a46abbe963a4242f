import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { FieldCipher, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findPerson } from '../data/teams.js';
import { PersonRow } from '../data/team.entities.js';
import { personKey, samePerson, type NamedPerson } from '../domain/person.js';

/** Finds the account in whose name somebody is helped; makes one that nobody can sign in to for who has none. */
@Injectable()
export class People {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** The own account of a person, found by phone and name together. Never tell a helper whether there is one. */
  async ownAccount(manager: EntityManager, { phone, fullName }: NamedPerson): Promise<string | undefined> {
    const account = await this.identity.citizenOfPhone(manager, phone);
    return account && samePerson(account.fullName, fullName) ? account.accountId : undefined;
  }

  /** The account of a person whose phone was proved just now: the own one, that of earlier help, or a new managed one. */
  async accountFor(tx: Tx, person: NamedPerson): Promise<string> {
    const own = await this.ownAccount(tx.manager, person);
    if (own) return own;
    const personIndex = this.indexOf(person);
    const known = await findPerson(tx.manager, personIndex);
    if (known) return known.accountId;
    const accountId = await this.identity.createManagedAccount(tx, person);
    await tx.manager.insert(PersonRow, { accountId, personIndex, createdAt: tx.now });
    return accountId;
  }

  /** An account for somebody without a phone: nothing leads to it but the slip. */
  unreachable(tx: Tx, fullName: string): Promise<string> {
    return this.identity.createManagedAccount(tx, { fullName });
  }

  /** Gives the managed account of earlier help to its person, who registers now; it is found by the own phone from then on. */
  async hand(tx: Tx, person: NamedPerson): Promise<string | undefined> {
    const known = await findPerson(tx.manager, this.indexOf(person));
    if (!known) return undefined;
    await tx.manager.delete(PersonRow, { accountId: known.accountId });
    return known.accountId;
  }

  private indexOf(person: NamedPerson): Buffer {
    return this.cipher.blindIndex('assisted-person', personKey(person));
  }
}
