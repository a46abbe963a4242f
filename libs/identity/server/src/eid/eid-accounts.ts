import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import type { AccountRegisteredEvent } from '@tinhso/identity-contract';
import { appendAudit } from '@tinhso/audit-server';
import { FieldCipher, idBytes, Publisher, type Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { findAccountByPhone, insertAccount } from '../data/accounts.js';
import { insertIdentity } from '../data/external-identities.js';
import { accountOfCitizenId, putAttribute } from '../data/profile-attributes.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { EidClient } from './eid-client.js';
import type { EidPerson } from './eid-person.js';

/** An account that stands in the way of a new one. */
export interface Claimed {
  readonly accountId: string;
  readonly reason: 'phone' | 'citizen-id';
}

/** Joins people that an eID vouches for with accounts. Never decides by itself that an account is theirs. */
@Injectable()
export class EidAccounts {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
    @Inject(EidClient) private readonly client: EidClient,
  ) {}

  subjectIndex(person: EidPerson): Buffer {
    return this.cipher.blindIndex('vneid-subject', person.subject);
  }

  /** The account that has the person's citizen ID vouched for, or her phone confirmed. */
  async claimedBy(tx: Tx, person: EidPerson): Promise<Claimed | undefined> {
    const byNumber = await accountOfCitizenId(tx.manager, this.citizenIdIndex(person));
    if (byNumber) return { accountId: byNumber, reason: 'citizen-id' };
    const byPhone = person.phone && (await findAccountByPhone(tx.manager, 'citizen', this.cipher.blindIndex('phone', person.phone)));
    return byPhone ? { accountId: byPhone.id, reason: 'phone' } : undefined;
  }

  /** A new account without a password. @param withPhone false when the number has another account */
  async open(tx: Tx, person: EidPerson, withPhone: boolean): Promise<AccountRow> {
    const id = newId();
    const phone = withPhone ? person.phone : undefined;
    const contact = {
      phoneIndex: phone ? this.cipher.blindIndex('phone', phone) : null,
      phoneSealed: phone ? this.cipher.seal(id, phone) : null,
      emailIndex: null,
      emailSealed: null,
    };
    const { locale } = tx.ctx;
    const row = {
      id,
      kind: 'citizen',
      state: 'active',
      login: null,
      ...contact,
      passwordHash: null,
      locale,
      secondFactorSince: null,
      initialPasswordUntil: null,
    } as const;
    const account = { ...row, fullName: person.fullName };
    await insertAccount(tx, account);
    await this.join(tx, id, person);
    const event: AccountRegisteredEvent = { type: 'identity.account_registered', payload: { accountId: id } };
    await this.publisher.publish(tx, event);
    await appendAudit(tx, {
      action: 'identity.account-registered',
      subjectType: 'account',
      subjectId: id,
      dataSubjectId: id,
      purpose: 'eid',
    });
    return { ...account, version: 1, createdAt: tx.now, updatedAt: tx.now };
  }

  /** The eID leads into an account from now on; its owner is told. @throws Error of a unique key when it leads into another one */
  async link(tx: Tx, accountId: string, person: EidPerson): Promise<void> {
    await this.join(tx, accountId, person);
    await tx.manager.query('UPDATE account SET full_name = ?, version = version + 1, updated_at = ? WHERE id = ?', [
      person.fullName,
      tx.now,
      idBytes(accountId),
    ]);
    await this.notices.publish(tx, accountId, 'eid-linked');
    const fields = ['citizenId', 'fullName', 'birthDate', 'sex'];
    await appendAudit(tx, {
      action: 'identity.eid-linked',
      subjectType: 'account',
      subjectId: accountId,
      dataSubjectId: accountId,
      fields,
    });
  }

  /** Takes over what the eID says, as vouched for. */
  async vouch(tx: Tx, accountId: string, person: EidPerson): Promise<void> {
    const voucher = { source: 'eid' as const, by: `${this.client.offer().trial ? 'vneid-trial' : 'vneid'}:${person.level}` };
    const put = (attribute: 'citizenId' | 'fullName' | 'birthDate' | 'sex', value: string, index?: Buffer) =>
      putAttribute(tx, this.cipher, { accountId, attribute, value, voucher: { ...voucher, index } });
    await put('citizenId', person.citizenId, this.citizenIdIndex(person));
    await put('fullName', person.fullName);
    await put('birthDate', person.birthDate);
    if (person.sex) await put('sex', person.sex);
  }

  private async join(tx: Tx, accountId: string, person: EidPerson): Promise<void> {
    await insertIdentity(tx, { id: newId(), accountId, subjectIndex: this.subjectIndex(person), level: person.level });
    await this.vouch(tx, accountId, person);
  }

  private citizenIdIndex(person: EidPerson): Buffer {
    return this.cipher.blindIndex('citizen-id', person.citizenId);
  }
}
