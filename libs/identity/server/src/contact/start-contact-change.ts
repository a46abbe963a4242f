import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { identityLimits, identityProblems, type ChangeContact, type ContactChange } from '@tinhso/identity-contract';
import { newId, parsePhone } from '@tinhso/kernel';
import { accountIdOf, FieldCipher, Problem, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import { cancelChanges, insertContactChange } from '../data/contact-changes.js';
import { tidyEmail } from '../domain/email.js';
import { lockOwnAccount } from '../second-factor/own-account.js';
import { readIdentifier, type Identifier } from '../use-cases/identifier.js';
import { ChangeCodes } from './change-codes.js';
import { ContactChanges } from './contact-changes.js';
import { contactLimits } from './contact-limits.js';

/** Begins to change the phone or the e-mail: codes go to the new end and, when one is in force, to the old one. */
@Injectable()
export class StartContactChangeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(ContactChanges) private readonly changes: ContactChanges,
    @Inject(ChangeCodes) private readonly codes: ChangeCodes,
  ) {}

  /** @throws Problem contact-same (409), changes-held (409), invalid (422), too-many-requests (429) */
  async run(ctx: RequestContext, input: ChangeContact): Promise<ContactChange> {
    const identifier = readIdentifier(ctx, this.addresses, input);
    await this.limiter.consume(contactLimits.startsByAccount, accountIdOf(ctx));
    await this.limiter.consume(contactLimits.codesByTarget, identifier.index.toString('hex'));
    const phone = input.phone === undefined ? undefined : parsePhone(input.phone);
    const address = phone?.ok ? phone.value : tidyEmail(input.email ?? '');
    return this.unitOfWork.run(ctx, (tx) => this.start(tx, identifier, address));
  }

  private async start(tx: Tx, { channel, index }: Identifier, address: string): Promise<ContactChange> {
    const account = await lockOwnAccount(tx);
    await this.changes.refuseHeld(tx, account.id);
    const current = channel === 'sms' ? account.phoneIndex : account.emailIndex;
    if (current?.equals(index)) throw Problem.from(identityProblems, 'contact-same');
    await cancelChanges(tx, account.id, channel);
    const id = newId();
    const target = { accountId: account.id, channel, newIndex: index };
    const change = {
      id,
      ...target,
      state: 'open' as const,
      newSealed: this.cipher.seal(id, address),
      decoy: await this.changes.isTaken(tx, target),
      needsOld: current !== null,
      oldConfirmedAt: null,
      newConfirmedAt: null,
      lostAt: null,
      sends: 0,
      lastSentAt: tx.now,
      createdAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + identityLimits.contactChange.ttl * 1000),
      effectiveAt: null,
    };
    await insertContactChange(tx, change);
    await this.codes.send(tx, { account, change }, 'new');
    if (change.needsOld) await this.codes.send(tx, { account, change }, 'old');
    await appendAudit(tx, {
      action: 'identity.contact-change-started',
      subjectType: 'account',
      subjectId: account.id,
      dataSubjectId: account.id,
      fields: [channel === 'sms' ? 'phone' : 'email'],
    });
    return this.changes.view({ account, change });
  }
}
