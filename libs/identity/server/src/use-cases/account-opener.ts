import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import type { AccountRegisteredEvent, CodeChannel } from '@tinhso/identity-contract';
import { FieldCipher, Publisher, type Tx } from '@tinhso/platform';
import { AccountClaims } from '../account-claims.js';
import { Addresses } from '../credentials/addresses.js';
import { adoptAccount, insertAccount } from '../data/accounts.js';
import type { RegistrationRow } from '../data/registration.entity.js';

/** Makes an account of a registration whose code was right. */
@Injectable()
export class AccountOpener {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(AccountClaims) private readonly claims: AccountClaims,
  ) {}

  /**
   * Only the end that the code came to is confirmed; the other one is kept, and takes nobody's number or address. Who proved the phone
   * goes on with what was kept in their name before they had an account. @returns id of the account
   */
  async open(tx: Tx, registration: RegistrationRow, channel: CodeChannel): Promise<string> {
    const { id: registrationId, fullName, passwordHash, locale, phoneSealed, emailSealed } = registration;
    const phone = this.cipher.open(registrationId, phoneSealed);
    const email = emailSealed ? this.cipher.open(registrationId, emailSealed) : undefined;
    const claimed = channel === 'sms' ? await this.claims.find(tx, { phone, fullName }) : undefined;
    const id = claimed ?? newId();
    const contact = {
      phoneIndex: channel === 'sms' ? registration.phoneIndex : null,
      phoneSealed: this.cipher.seal(id, phone),
      emailIndex: channel === 'email' && email !== undefined ? this.addresses.indexOf('email', email) : null,
      emailSealed: email === undefined ? null : this.cipher.seal(id, email),
    };
    const account = { id, kind: 'citizen', state: 'active', login: null, ...contact, fullName, passwordHash, locale } as const;
    if (!claimed) await insertAccount(tx, account);
    else if (!(await adoptAccount(tx, account))) throw new Error(`account ${claimed} is claimed and not managed`);
    const event: AccountRegisteredEvent = { type: 'identity.account_registered', payload: { accountId: id } };
    await this.publisher.publish(tx, event);
    return id;
  }
}
