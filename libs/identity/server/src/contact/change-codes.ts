import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, identityProblems, type ContactEnd, type SentCode } from '@tinhso/identity-contract';
import { Problem, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { CodeIssuer } from '../credentials/code-issuer.js';
import { ContactChanges, type OpenChange } from './contact-changes.js';
import { otherChannel } from './lost-end-ways.js';

const purposes = { old: 'contact-old', new: 'contact-new', other: 'contact-other' } as const;

/** Sends the codes of a change to its ends. */
@Injectable()
export class ChangeCodes {
  constructor(
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
    @Inject(ContactChanges) private readonly changes: ContactChanges,
  ) {}

  /** @throws Problem contact-change-over (410) when the account has no such end */
  async send(tx: Tx, { account, change }: OpenChange, end: ContactEnd): Promise<SentCode> {
    const channel = end === 'other' ? otherChannel(change.channel) : change.channel;
    const address = end === 'new' ? this.changes.newAddress(change) : this.addresses.endsOf(account)[channel];
    if (address === undefined) throw Problem.from(identityProblems, 'contact-change-over');
    const { expiresAt } = await this.codes.issue(tx, {
      subjectId: change.id,
      purpose: purposes[end],
      to: { channel, address },
      locale: tx.ctx.locale,
      ...(end === 'new' && change.decoy ? { decoy: 'known' } : {}),
    });
    const { resendAfter } = identityLimits.code;
    const resendAt = new Date(tx.now.getTime() + resendAfter * 1000).toISOString();
    return { channel, expiresAt: expiresAt.toISOString(), resendAt, sendsLeft: Math.max(0, maxSends - change.sends - 1) };
  }
}

/** Codes of one change that can be asked for, both ends together, beside the first ones. */
export const maxSends = 6;
