import { Inject, Injectable } from '@nestjs/common';
import { Problem, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import { noteDue } from '../data/reminders.js';
import type { SavedCodeRow } from '../data/saved-code.entities.js';
import { savedOf, takeForLook, updateSaved } from '../data/saved-codes.js';
import { isToRemind } from '../domain/reminding.js';
import { Province } from '../province.js';
import type { CustomerAccount } from '../provider/bill-provider.js';
import { AskProvider } from '../reading/ask-provider.js';
import { Taken } from '../reading/taken.js';

/** People at a time: each pass is bounded, and so is the load on the providers. */
const AT_ONCE = 5;
/** Another worker leaves a code alone for so long, should this one die; after a silence of the provider too. */
const AGAIN_MS = 30 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** Looks with the providers whether something falls due on codes whose owners want to be told. */
@Injectable()
export class LookForDue {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(BillVault) private readonly vault: BillVault,
    @Inject(AskProvider) private readonly asking: AskProvider,
    @Inject(Taken) private readonly taken: Taken,
    @Inject(Province) private readonly province: Province,
  ) {}

  /** One after the other, so that a provider has one question of ours at a time. @returns how many codes were looked at */
  async run(ctx: RequestContext): Promise<number> {
    if (!this.asking.connected) return 0;
    const due = await this.unitOfWork.run(ctx, (tx) => takeForLook(tx, AT_ONCE, new Date(tx.now.getTime() + AGAIN_MS)));
    let looked = 0;
    for (const accountId of new Set(due.map((row) => row.accountId)))
      // Everything of one person at once, so that one message tells of all of it.
      for (const row of (await savedOf(this.reader.manager, accountId)).filter(({ remind }) => remind === 1))
        if (await this.look(ctx, row)) looked++;
    return looked;
  }

  private async look(ctx: RequestContext, row: SavedCodeRow): Promise<boolean> {
    const account = await this.answerOf(row);
    if (!account) return false;
    await this.unitOfWork.run(ctx, (tx) => this.note(tx, row, account));
    return true;
  }

  /** Nothing while the provider is silent: it is asked again in half an hour. */
  private async answerOf(row: SavedCodeRow): Promise<CustomerAccount | undefined> {
    try {
      return await this.asking.account(row.biller, this.vault.saved(row).code);
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  }

  private async note(tx: Tx, row: SavedCodeRow, account: CustomerAccount): Promise<void> {
    const { id, biller, accountId } = row;
    const today = this.province.dayOf(tx.now);
    const taken = await this.taken.of(
      tx.manager,
      biller,
      account.open.map(({ billNo }) => billNo),
      // Told in this very moment: at worst a reminder of what was just paid is not given.
      new Date(tx.now.getTime() - 60_000),
    );
    for (const { billNo, dueOn, amount } of account.open)
      if (amount > (taken.get(billNo) ?? 0) && isToRemind(dueOn, today))
        await noteDue(tx, { accountId, biller, billNo, savedId: id, dueOn });
    const seen = { seenSealed: this.vault.seal(id, account), seenAt: tx.now };
    await updateSaved(tx, id, { ...seen, nextLookAt: new Date(tx.now.getTime() + DAY_MS) });
  }
}
