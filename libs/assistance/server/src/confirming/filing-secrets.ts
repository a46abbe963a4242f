import { Inject, Injectable } from '@nestjs/common';
import { assistanceLimits, assistanceProblems } from '@tinhso/assistance-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { FieldCipher, Problem, type Tx } from '@tinhso/platform';
import type { FilingRow } from '../data/filing.entity.js';
import { saveFiling } from '../data/filings.js';
import { newSlipCode, newToken } from '../domain/secrets.js';

type Named = Pick<FilingRow, 'id' | 'slipSealed' | 'linkSealed'>;
type Sent = Pick<FilingRow, 'id' | 'accountId' | 'linkSealed' | 'sends' | 'lastSentAt'>;

/** Slip code, link and pass of a filing: kept so that the tables alone can neither show nor guess them. */
@Injectable()
export class FilingSecrets {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  /** New codes of a filing, as they are stored. */
  make(filingId: string): Pick<FilingRow, 'slipIndex' | 'slipSealed' | 'linkIndex' | 'linkSealed'> {
    const [slip, link] = [newSlipCode(), newToken()];
    return {
      slipIndex: this.slipIndex(slip),
      slipSealed: this.cipher.seal(filingId, slip),
      linkIndex: this.linkIndex(link),
      linkSealed: this.cipher.seal(filingId, link),
    };
  }

  slipIndex(slipCode: string): Buffer {
    return this.cipher.blindIndex('assisted-slip', slipCode);
  }

  linkIndex(token: string): Buffer {
    return this.cipher.blindIndex('assisted-link', token);
  }

  slipOf({ id, slipSealed }: Named): string {
    return this.cipher.open(id, slipSealed);
  }

  /** A pass for who entered the right code, and how it is stored. */
  newPass(): { pass: string; passIndex: Buffer } {
    const pass = newToken();
    return { pass, passIndex: this.passIndex(pass) };
  }

  passIndex(pass: string): Buffer {
    return this.cipher.blindIndex('assisted-pass', pass);
  }

  /** When another code may be asked for; undefined when none can be sent any more. */
  resendAt({ sends, lastSentAt }: Pick<FilingRow, 'sends' | 'lastSentAt'>): Date | undefined {
    if (!lastSentAt || sends > assistanceLimits.maxSends) return undefined;
    return new Date(lastSentAt.getTime() + assistanceLimits.resendAfter * 1000);
  }

  /**
   * Sends link and code to the citizen's phone, if there is one. The code before it is void from then on.
   * @returns until when the code works; undefined when the citizen has no phone
   * @throws Problem assisted-code-later | assisted-codes-used
   */
  async send(tx: Tx, filing: Sent): Promise<Date | undefined> {
    const contact = await this.identity.contactOf(tx.manager, filing.accountId);
    if (contact?.phone === undefined) return undefined;
    if (filing.sends > assistanceLimits.maxSends) throw Problem.from(assistanceProblems, 'assisted-codes-used');
    const next = this.resendAt(filing);
    if (next && tx.now < next)
      throw Problem.from(assistanceProblems, 'assisted-code-later', { retryAfter: Math.ceil((next.getTime() - tx.now.getTime()) / 1000) });
    const { expiresAt } = await this.identity.sendCode(tx, {
      subjectId: filing.id,
      purpose: 'assisted-filing',
      to: { channel: 'sms', address: contact.phone },
      locale: contact.locale,
      link: `/xac-nhan/${this.cipher.open(filing.id, filing.linkSealed)}`,
    });
    await saveFiling(tx, filing.id, { sends: filing.sends + 1, lastSentAt: tx.now });
    return expiresAt;
  }
}
