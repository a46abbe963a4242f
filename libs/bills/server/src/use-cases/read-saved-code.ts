import { Inject, Injectable } from '@nestjs/common';
import type { SavedCodeDetail } from '@tinhso/bills-contract';
import { Clock, ownerIdOf, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import { findSaved } from '../data/saved-codes.js';
import { AskProvider } from '../reading/ask-provider.js';
import { BillViews } from '../reading/bill-views.js';
import { LastSeen } from '../reading/last-seen.js';

/** One kept code with its open bills and the months behind it. */
@Injectable()
export class ReadSavedCode {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(BillVault) private readonly vault: BillVault,
    @Inject(AskProvider) private readonly asking: AskProvider,
    @Inject(LastSeen) private readonly lastSeen: LastSeen,
    @Inject(BillViews) private readonly views: BillViews,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found | customer-unknown | billers-off | biller-silent */
  async run(ctx: RequestContext, id: string): Promise<SavedCodeDetail> {
    const { manager } = this.reader;
    const row = await findSaved(manager, ownerIdOf(ctx), id);
    if (!row) throw Problem.from(platformProblems, 'not-found');
    const { code, nickname } = this.vault.saved(row);
    const at = this.clock.now();
    const account = await this.asking.account(row.biller, code);
    await this.lastSeen.keep(ctx, id, account, at);
    return {
      id,
      nickname,
      remind: row.remind === 1,
      lookup: await this.views.lookup(ctx, manager, code, { biller: row.biller, account, at }),
    };
  }
}
