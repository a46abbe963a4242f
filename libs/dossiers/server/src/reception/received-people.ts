import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountClaims, IdentityFacade } from '@tinhso/identity-server';
import { fold } from '@tinhso/kernel';
import { FieldCipher, idBytes, type Tx } from '@tinhso/platform';
import { RecordedPersonRow } from './reception.entities.js';

/** A person as a clerk records them, numbers in their stored form. */
export interface RecordedPerson {
  readonly fullName: string;
  readonly phone?: string;
  readonly citizenId?: string;
}

/** Families share phones: a number finds a person only together with the name, marks and case aside. */
const samePerson = (a: string, b: string): boolean => fold(a) === fold(b);

/** Finds the account in whose name an application is taken in; keeps one that nobody can sign in to for who has none. */
@Injectable()
export class ReceivedPeople implements OnModuleInit {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(AccountClaims) private readonly claims: AccountClaims,
  ) {}

  onModuleInit(): void {
    this.claims.register((tx, claimant) => this.hand(tx, claimant));
  }

  /** @returns the own account of the person, that of an earlier visit, or a new one that is kept for them */
  async accountFor(tx: Tx, person: RecordedPerson): Promise<{ accountId: string; hasAccount: boolean }> {
    const own = await this.ownAccount(tx, person);
    if (own) return { accountId: own, hasAccount: true };
    const personIndex = this.indexOf(person);
    const known = personIndex && (await this.recorded(tx, personIndex));
    if (known) return { accountId: known, hasAccount: false };
    const { fullName, phone } = person;
    const accountId = await this.identity.createManagedAccount(tx, { fullName, ...(phone ? { phone } : {}) });
    return { accountId: personIndex ? await this.record(tx, personIndex, accountId) : accountId, hasAccount: false };
  }

  /** Two desks may record one person at once: the first account counts, the other is left to nobody. */
  private async record(tx: Tx, personIndex: Buffer, accountId: string): Promise<string> {
    await tx.manager.query('INSERT IGNORE INTO dossier_recorded_person (account_id, person_index, recorded_at) VALUES (?, ?, ?)', [
      idBytes(accountId),
      personIndex,
      tx.now,
    ]);
    return (await this.recorded(tx, personIndex)) ?? accountId;
  }

  /** Locked: an earlier read of the same transaction may have missed it. */
  private async recorded({ manager }: Tx, personIndex: Buffer): Promise<string | undefined> {
    const lock = { mode: 'pessimistic_read' } as const;
    return (await manager.findOne(RecordedPersonRow, { where: { personIndex }, lock }))?.accountId;
  }

  /** Gives what was kept to its person, who has proved the phone and registers now; found by the own phone from then on. */
  async hand(tx: Tx, person: RecordedPerson): Promise<string | undefined> {
    const personIndex = this.indexOf(person);
    const known = personIndex && (await tx.manager.findOneBy(RecordedPersonRow, { personIndex }));
    if (!known) return undefined;
    await tx.manager.delete(RecordedPersonRow, { accountId: known.accountId });
    return known.accountId;
  }

  private async ownAccount({ manager }: Tx, { fullName, phone, citizenId }: RecordedPerson): Promise<string | undefined> {
    const found = [
      phone ? await this.identity.citizenOfPhone(manager, phone) : undefined,
      citizenId ? await this.identity.citizenOfCitizenId(manager, citizenId) : undefined,
    ];
    return found.find((account) => account && samePerson(account.fullName, fullName))?.accountId;
  }

  private indexOf({ fullName, phone }: RecordedPerson): Buffer | undefined {
    return phone ? this.cipher.blindIndex('received-person', `${phone}|${fold(fullName)}`) : undefined;
  }
}
