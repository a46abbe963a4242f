import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, identityProblems, type ContactChange } from '@tinhso/identity-contract';
import { FieldCipher, platformProblems, Problem, type Tx } from '@tinhso/platform';
import { Addresses, type AccountEnds } from '../credentials/addresses.js';
import type { AccountRow } from '../data/account.entity.js';
import { findAccountByEmail, findAccountByPhone } from '../data/accounts.js';
import { lockOwnChange, updateChange } from '../data/contact-changes.js';
import type { ContactChangeRow } from '../data/contact.entities.js';
import { holdOf } from '../data/holds.js';
import { Warnings } from '../recovery/warnings.js';
import { lockOwnAccount } from '../second-factor/own-account.js';
import { changeView } from './change-view.js';
import { ContactWriter } from './contact-writer.js';

/** An account and one of its changes, both locked. */
export interface OpenChange {
  readonly account: AccountRow;
  readonly change: ContactChangeRow;
}

export const changeOver = (): Problem => Problem.from(identityProblems, 'contact-change-over');

/** What the steps of a change have in common. */
@Injectable()
export class ContactChanges {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(ContactWriter) private readonly writer: ContactWriter,
    @Inject(Warnings) private readonly warnings: Warnings,
  ) {}

  /** @throws Problem not-found (404) for foreign and absent ones alike, contact-change-over (410), changes-held (409) */
  async lockOpen(tx: Tx, id: string): Promise<OpenChange> {
    const account = await lockOwnAccount(tx);
    const change = await lockOwnChange(tx, id, account.id);
    if (!change) throw Problem.from(platformProblems, 'not-found');
    if (change.state !== 'open' || tx.now >= change.expiresAt) throw changeOver();
    await this.refuseHeld(tx, account.id);
    return { account, change };
  }

  /** @throws Problem changes-held (409) */
  async refuseHeld(tx: Tx, accountId: string): Promise<void> {
    if (await holdOf(tx.manager, accountId, tx.now)) throw Problem.from(identityProblems, 'changes-held');
  }

  newAddress(change: ContactChangeRow): string {
    return this.cipher.open(change.id, change.newSealed);
  }

  view({ account, change }: OpenChange): ContactChange {
    return changeView(change, this.newAddress(change), this.addresses.endsOf(account)[change.channel]);
  }

  /** Goes as far as the codes allow: takes effect, begins the day of waiting, or stays open. */
  async advance(tx: Tx, open: OpenChange): Promise<ContactChange> {
    const { account, change } = open;
    if (!change.newConfirmedAt || (change.needsOld && !change.oldConfirmedAt && !change.lostAt)) return this.view(open);
    if (change.needsOld && !change.oldConfirmedAt) return this.wait(tx, open);
    const before = this.view(open);
    await this.apply(tx, account, change);
    return { ...before, state: 'done' };
  }

  /**
   * Puts the new contact in force and tells every end, the replaced one too.
   * @throws Error of a unique key when somebody else has confirmed it meanwhile
   */
  async apply(tx: Tx, account: AccountRow, change: ContactChangeRow): Promise<void> {
    const address = this.newAddress(change);
    const before = this.addresses.endsOf(account);
    const how = !change.needsOld ? 'first' : change.oldConfirmedAt ? 'both-ends' : 'lost-end';
    await this.writer.write(tx, account, change.channel, address, { how, changeId: change.id });
    await updateChange(tx, change.id, { state: 'done' });
    const notice = change.channel === 'sms' ? 'phone-changed' : 'email-changed';
    await this.warn(tx, account, change.id, 'contact-changed', notice, [before, { [change.channel]: address }]);
  }

  /** Whether an account has confirmed this phone or e-mail; that it is the own one was refused before. */
  async isTaken(tx: Tx, { channel, newIndex }: Pick<ContactChangeRow, 'channel' | 'newIndex'>): Promise<boolean> {
    const find = channel === 'sms' ? findAccountByPhone : findAccountByEmail;
    return (await find(tx.manager, 'citizen', newIndex)) !== null;
  }

  private async wait(tx: Tx, { account, change }: OpenChange): Promise<ContactChange> {
    const effectiveAt = new Date(tx.now.getTime() + identityLimits.contactChange.lostEndWait * 1000);
    await updateChange(tx, change.id, { state: 'waiting', effectiveAt });
    await this.warn(tx, account, change.id, 'contact-waiting', 'contact-change-asked', [this.addresses.endsOf(account)]);
    return this.view({ account, change: { ...change, state: 'waiting', effectiveAt } });
  }

  private warn(
    tx: Tx,
    { id: accountId, locale }: AccountRow,
    subjectId: string,
    reason: 'contact-waiting' | 'contact-changed',
    notice: 'contact-change-asked' | 'phone-changed' | 'email-changed',
    ends: readonly AccountEnds[],
  ): Promise<void> {
    return this.warnings.send(tx, { accountId, what: 'contact-change', subjectId, locale, reason, notice, ends });
  }
}
