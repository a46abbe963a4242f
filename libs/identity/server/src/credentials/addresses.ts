import { Inject, Injectable } from '@nestjs/common';
import type { CodeChannel } from '@tinhso/identity-contract';
import { FieldCipher } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { tidyEmail } from '../domain/email.js';

/** Confirmed ends of an account in clear: where codes and warnings can go. */
export type AccountEnds = Partial<Readonly<Record<CodeChannel, string>>>;

type Contact = Pick<AccountRow, 'id' | 'phoneIndex' | 'phoneSealed' | 'emailIndex' | 'emailSealed'>;

/** How phones and e-mails are stored and found. */
@Injectable()
export class Addresses {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** Blind index of a phone in its stored form or of an e-mail however it is typed. */
  indexOf(channel: CodeChannel, address: string): Buffer {
    return channel === 'sms' ? this.cipher.blindIndex('phone', address) : this.cipher.blindIndex('email', tidyEmail(address).toLowerCase());
  }

  /** The ends that their owner confirmed. */
  endsOf(account: Contact): AccountEnds {
    const open = (index: Buffer | null, sealed: Buffer | null) => (index && sealed ? this.cipher.open(account.id, sealed) : undefined);
    const sms = open(account.phoneIndex, account.phoneSealed);
    const email = open(account.emailIndex, account.emailSealed);
    return { ...(sms === undefined ? {} : { sms }), ...(email === undefined ? {} : { email }) };
  }
}
