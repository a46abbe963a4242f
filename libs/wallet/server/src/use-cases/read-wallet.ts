import { Inject, Injectable } from '@nestjs/common';
import { ownerIdOf, Reader, type RequestContext } from '@tinhso/platform';
import type { Wallet } from '@tinhso/wallet-contract';
import { papersOf } from '../data/papers.js';
import { findReminder } from '../data/reminders.js';
import { LocalDays } from '../local-days.js';
import { PaperKinds } from '../paper-kinds.js';
import { PaperViews } from '../reading/paper-views.js';
import { ReadForAnother } from '../reading/read-for-another.js';

/** Everything in the wallet, newest first. */
@Injectable()
export class ReadWallet {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PaperViews) private readonly views: PaperViews,
    @Inject(PaperKinds) private readonly kinds: PaperKinds,
    @Inject(ReadForAnother) private readonly trace: ReadForAnother,
    @Inject(LocalDays) private readonly days: LocalDays,
  ) {}

  async run(ctx: RequestContext): Promise<Wallet> {
    const { manager } = this.reader;
    const papers = await this.views.of(manager, await papersOf(manager, ownerIdOf(ctx)), ctx.locale);
    const on = (await findReminder(manager, ownerIdOf(ctx))) !== null;
    await this.trace.record(ctx);
    const { first, last } = this.days.remindDays();
    return { papers, kinds: this.kinds.all(), reminders: { on, days: [first, last] } };
  }
}
