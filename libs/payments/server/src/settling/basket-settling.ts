import { Inject, Injectable } from '@nestjs/common';
import { Publisher, type Tx } from '@tinhso/platform';
import type { PaymentItemRow } from '../data/item.entities.js';
import { itemsOf } from '../data/items.js';
import { lockObligations, moveObligations, obligationsById } from '../data/obligations.js';
import type { ObligationRow, PaymentRow } from '../data/payment.entities.js';
import { SUSPENSE } from '../domain/posting.js';
import { ReceiptClerk } from '../receipts/receipt-clerk.js';
import { Bookkeeper } from './bookkeeper.js';

interface Line {
  readonly item: PaymentItemRow;
  readonly obligation: ObligationRow;
}

/** What the money of a payment pays for: each thing in the basket once, with its receipt; for what it cannot, money goes back. */
@Injectable()
export class BasketSettling {
  constructor(
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Bookkeeper) private readonly books: Bookkeeper,
    @Inject(ReceiptClerk) private readonly receipts: ReceiptClerk,
  ) {}

  /** @param paid the payment after its money was taken in */
  async settle(tx: Tx, paid: PaymentRow, chargeId: string): Promise<void> {
    const items = await itemsOf(tx.manager, paid.id);
    const ids = items.map(({ obligationId }) => obligationId);
    const all = (await moveObligations(tx, ids, 'settle', { by: paid.id })) === ids.length;
    // Of those that could not be settled the row as it is now tells why; an earlier read may not.
    const rows = all ? await obligationsById(tx.manager, ids) : new Map((await lockObligations(tx, ids)).map((row) => [row.id, row]));
    const lines = items.map((item): Line => ({ item, obligation: found(rows, item) }));
    const settled = lines.filter(({ obligation }) => obligation.settledBy === paid.id);
    const left = lines.filter((line) => !settled.includes(line));
    await this.book(tx, paid, chargeId, settled, left);
    let payment = paid;
    for (const { item, obligation } of left) {
      const charged = { payment, chargeId, amount: item.amount, obligationId: item.obligationId };
      payment = await this.books.giveBack(tx, charged, obligation.state === 'cancelled' ? 'not-due' : 'paid-twice');
    }
    await this.receiptAll(tx, paid, settled);
  }

  private book(tx: Tx, paid: PaymentRow, chargeId: string, settled: readonly Line[], left: readonly Line[]): Promise<void> {
    if (settled.length === 0) return this.books.book(tx, 'surplus', paid, chargeId, paid.amount);
    return this.books.charge(tx, paid, chargeId, [
      ...settled.map(({ item, obligation }) => ({ account: obligation.payeeAccount, amount: item.amount })),
      ...left.map(({ item }) => ({ account: SUSPENSE, amount: item.amount })),
    ]);
  }

  /** In the order of the units whose series they take, so that two baskets never wait for each other. */
  private async receiptAll(tx: Tx, paid: PaymentRow, settled: readonly Line[]): Promise<void> {
    const inOrder = [...settled].sort((one, other) => (one.item.unitId < other.item.unitId ? -1 : 1));
    for (const { item, obligation } of inOrder) {
      const receiptNumber = await this.receipts.issue(tx, paid, item);
      const { id: obligationId, kind, caseId } = obligation;
      await this.publisher.publish(tx, {
        type: 'payment.settled',
        payload: { obligationId, kind, caseId, paymentId: paid.id, receiptNumber },
      });
    }
  }
}

function found(rows: ReadonlyMap<string, ObligationRow>, { paymentId, obligationId }: PaymentItemRow): ObligationRow {
  const row = rows.get(obligationId);
  if (!row) throw new Error(`payment ${paymentId} pays for nothing`);
  return row;
}
