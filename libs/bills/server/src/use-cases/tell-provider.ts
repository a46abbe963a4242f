import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { PaymentsFacade } from '@tinhso/payments-server';
import { Publisher, Reader, systemContext, UnitOfWork, type Delivery, type Tx } from '@tinhso/platform';
import { BillVault } from '../bill-vault.js';
import type { BillRow } from '../data/bill.entities.js';
import { countTry, findBill, moveBill } from '../data/bills.js';
import { BillProvider, type NoticeOutcome } from '../provider/bill-provider.js';
import { Province } from '../province.js';

/**
 * Tells a provider that a bill was paid, under the bill's own id, so that it counts once however often it is told. Tried again by the
 * delivery until the provider takes it, has been paid otherwise, or refuses for good.
 */
@Injectable()
export class TellProvider {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(BillProvider) private readonly provider: BillProvider,
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
    @Inject(BillVault) private readonly vault: BillVault,
    @Inject(Province) private readonly province: Province,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  async run(billId: string, delivery: Delivery): Promise<void> {
    const bill = await findBill(this.reader.manager, billId);
    if (!bill) throw new Error(`bill ${billId} is not there`);
    const outcome = bill.state === 'paid' ? await this.tell(bill) : undefined;
    await delivery.complete(async (tx) => {
      if (outcome) await this.note(tx, bill, outcome);
    });
  }

  private async tell({ id, biller, billNo, amount, reference, paidAt, ...rest }: BillRow): Promise<NoticeOutcome> {
    if (!reference || !paidAt) throw new Error(`bill ${id} was paid by nothing`);
    await this.unitOfWork.run(systemContext('bills.tell'), (tx) => countTry(tx.manager, id));
    const { code, period } = this.vault.bill({ id, ...rest });
    return this.provider.notifyPaid({ id, biller, code, ...(period ? { billNo } : {}), amount, paidAt, reference });
  }

  private async note(tx: Tx, { id, unitId, payerId }: BillRow, outcome: NoticeOutcome): Promise<void> {
    const record = { subjectType: 'bill', subjectId: id, unitId, ...(payerId ? { dataSubjectId: payerId } : {}) };
    switch (outcome.kind) {
      case 'taken':
        if (await moveBill(tx, id, 'tell', { toldAt: tx.now, toldDay: this.province.dayOf(tx.now) }))
          await appendAudit(tx, { action: 'bill.told', ...record });
        return;
      case 'refused':
        if (await moveBill(tx, id, 'refuse', { refusal: outcome.why })) await appendAudit(tx, { action: 'bill.refused', ...record });
        return;
      case 'already-paid':
        if (!(await moveBill(tx, id, 'find_elsewhere'))) return;
        await this.payments.giveBack(tx, id);
        await appendAudit(tx, { action: 'bill.paid_elsewhere', ...record });
        await this.publisher.publish(tx, { type: 'bill.paid_elsewhere', payload: { billId: id } });
    }
  }
}
