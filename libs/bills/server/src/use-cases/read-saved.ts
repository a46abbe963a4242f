import { Inject, Injectable } from '@nestjs/common';
import type { SavedCode, SavedCodes } from '@tinhso/bills-contract';
import { ownerIdOf, Reader, type RequestContext } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import type { SavedCodeRow } from '../data/saved-code.entities.js';
import { savedOf } from '../data/saved-codes.js';
import { BillViews } from '../reading/bill-views.js';
import { LastSeen } from '../reading/last-seen.js';

/** The codes that somebody keeps, each with what is open on it; a provider that is slow does not keep the others waiting. */
@Injectable()
export class ReadSaved {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(BillVault) private readonly vault: BillVault,
    @Inject(LastSeen) private readonly lastSeen: LastSeen,
    @Inject(BillViews) private readonly views: BillViews,
  ) {}

  async run(ctx: RequestContext): Promise<SavedCodes> {
    const rows = await savedOf(this.reader.manager, ownerIdOf(ctx));
    return { codes: await Promise.all(rows.map((row) => this.view(ctx, row))) };
  }

  private async view(ctx: RequestContext, row: SavedCodeRow): Promise<SavedCode> {
    const { code, nickname } = this.vault.saved(row);
    const { account, seenAt, stale } = await this.lastSeen.of(ctx, row, code);
    const bills = account && seenAt ? await this.views.open(ctx, this.reader.manager, { biller: row.biller, account, at: seenAt }) : [];
    return {
      id: row.id,
      biller: row.biller,
      code,
      nickname,
      remind: row.remind === 1,
      bills,
      stale,
      ...(seenAt ? { seenAt: seenAt.toISOString() } : {}),
    };
  }
}
