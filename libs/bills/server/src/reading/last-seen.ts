import { Inject, Injectable } from '@nestjs/common';
import { Clock, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import type { SavedCodeRow } from '../data/saved-code.entities.js';
import { updateSaved } from '../data/saved-codes.js';
import type { CustomerAccount } from '../provider/bill-provider.js';
import { AskProvider } from './ask-provider.js';

/** Within so long a provider is not asked again for a list. */
const FRESH_MS = 5 * 60_000;
/** The home page waits for it. */
const PATIENCE_MS = 2_500;

interface Seen {
  readonly account?: CustomerAccount;
  readonly seenAt?: Date;
  /** It could not be asked now. */
  readonly stale: boolean;
}

/** What a provider says of a kept code: now, or at the last look while it does not answer. */
@Injectable()
export class LastSeen {
  constructor(
    @Inject(AskProvider) private readonly asking: AskProvider,
    @Inject(BillVault) private readonly vault: BillVault,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(ctx: RequestContext, row: SavedCodeRow, code: string): Promise<Seen> {
    const now = this.clock.now();
    const known: Omit<Seen, 'stale'> = row.seenAt ? { account: this.vault.seen(row), seenAt: row.seenAt } : {};
    if (row.seenAt && now.getTime() - row.seenAt.getTime() < FRESH_MS) return { ...known, stale: false };
    try {
      const account = await this.asking.account(row.biller, code, PATIENCE_MS);
      await this.keep(ctx, row.id, account, now);
      return { account, seenAt: now, stale: false };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { ...known, stale: true };
    }
  }

  /** Keeps what a provider said. */
  keep(ctx: RequestContext, id: string, account: CustomerAccount, at: Date): Promise<void> {
    return this.unitOfWork.run(ctx, (tx) => updateSaved(tx, id, { seenSealed: this.vault.seal(id, account), seenAt: at }));
  }
}
