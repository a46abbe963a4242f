import { Inject, Injectable } from '@nestjs/common';
import type { CodeChannel, ContactHistoryEntry, LostEnd, OwnContacts } from '@tinhso/identity-contract';
import { Clock, FieldCipher, Reader, type RequestContext } from '@tinhso/platform';
import { Addresses } from '../credentials/addresses.js';
import type { AccountRow } from '../data/account.entity.js';
import { historyOf, livingChanges } from '../data/contact-changes.js';
import type { ContactHistoryRow } from '../data/contact.entities.js';
import { countBackupCodes, findTotp } from '../data/factors.js';
import { holdOf } from '../data/holds.js';
import { ownAccount } from '../second-factor/own-account.js';
import { maskOf } from './change-view.js';
import { ContactChanges } from './contact-changes.js';
import { ContactWriter } from './contact-writer.js';
import { lostEndWays } from './lost-end-ways.js';

/** Phone and e-mail of whoever is signed in, what is changing, and what they were. */
@Injectable()
export class ReadContactsUseCase {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Addresses) private readonly addresses: Addresses,
    @Inject(ContactChanges) private readonly changes: ContactChanges,
    @Inject(ContactWriter) private readonly writer: ContactWriter,
  ) {}

  async run(ctx: RequestContext): Promise<OwnContacts> {
    const { manager } = this.reader;
    const account = await ownAccount(manager, ctx);
    const now = this.clock.now();
    const living = (await livingChanges(manager, account.id)).filter((row) => row.state === 'waiting' || now < row.expiresAt);
    const history = await historyOf(manager, account.id);
    const hold = await holdOf(manager, account.id, now);
    return {
      ...this.end(account, 'sms'),
      ...this.end(account, 'email'),
      changes: living.map((change) => this.changes.view({ account, change })),
      history: history.map((row) => this.entry(row)),
      lostEndWays: await this.lostEndWays(ctx, account),
      ...(hold ? { heldUntil: hold.until.toISOString() } : {}),
    };
  }

  /** Ways for either kind; a code to the other end helps only where there are two. */
  private async lostEndWays(ctx: RequestContext, account: AccountRow): Promise<LostEnd['way'][]> {
    const { manager } = this.reader;
    const totp = Boolean((await findTotp(manager, account.id))?.confirmedAt);
    const backupCodes = (await countBackupCodes(manager, account.id))?.left ?? 0;
    const assurance = ctx.actor.kind === 'citizen' ? (ctx.actor.assurance ?? 0) : 0;
    const ends = this.addresses.endsOf(account);
    const both = ends.sms !== undefined && ends.email !== undefined;
    return lostEndWays({ ends: both ? ends : {}, totp, backupCodes, assurance }, 'sms');
  }

  private end(account: AccountRow, channel: CodeChannel): Pick<OwnContacts, 'phone' | 'email'> {
    const stored = this.writer.stored(account, channel);
    if (stored === undefined) return {};
    const confirmed = this.addresses.endsOf(account)[channel] !== undefined;
    return { [channel === 'sms' ? 'phone' : 'email']: { masked: maskOf(channel, stored), confirmed } };
  }

  private entry({ id, channel, how, at, oldSealed, newSealed }: ContactHistoryRow): ContactHistoryEntry {
    const mask = (sealed: Buffer) => maskOf(channel, this.cipher.open(id, sealed));
    return {
      id,
      channel,
      how,
      at: at.toISOString(),
      ...(oldSealed ? { oldMasked: mask(oldSealed) } : {}),
      ...(newSealed ? { newMasked: mask(newSealed) } : {}),
    };
  }
}
