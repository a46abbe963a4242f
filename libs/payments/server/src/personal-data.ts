import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataSources,
  type ErasureObstacle,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import { isLive, paymentStateTexts } from '@tinhso/payments-contract';
import type { EntityManager } from 'typeorm';
import { obligationsById } from './data/obligations.js';
import { PaymentRow } from './data/payment.entities.js';
import { receiptsOf } from './data/receipts.js';
import { receiptNumber } from './domain/receipt-number.js';

/** What somebody paid, in the export and in an erasure: accounting papers are kept for ten years. */
@Injectable()
export class PaymentData implements PersonalDataSource, OnModuleInit {
  constructor(@Inject(PersonalDataSources) private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.register('payments', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(PaymentRow, { where: { accountId }, order: { id: 'ASC' } });
    const obligations = await obligationsById(
      manager,
      rows.map((row) => row.obligationId),
    );
    const receipts = await receiptsOf(
      manager,
      rows.map((row) => row.id),
    );
    const records = rows.map((row) => {
      const obligation = obligations.get(row.obligationId);
      const receipt = receipts.find((each) => each.paymentId === row.id && each.kind === 'receipt');
      return {
        reference: row.reference,
        what: obligation?.title.vi ?? '',
        caseCode: obligation?.caseCode ?? '',
        payer: obligation?.payerName ?? '',
        amount: row.amount,
        state: paymentStateTexts[row.state].vi,
        begunBy: row.startedByName,
        createdAt: row.createdAt.toISOString(),
        paidAt: row.paidAt?.toISOString() ?? null,
        bank: row.bank,
        transactionNo: row.transactionNo,
        receipt: receipt ? receiptNumber(receipt.year, receipt.number) : null,
      };
    });
    return [{ name: 'payments', title: { vi: 'Thanh toán', en: 'Payments' }, records }];
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const count = await manager.countBy(PaymentRow, { accountId });
    const basis = {
      vi: 'Chứng từ thu tiền lưu tối thiểu 10 năm (NĐ 174/2016/NĐ-CP, điều 13)',
      en: 'Accounting papers are kept for at least ten years (Decree 174/2016, article 13)',
    };
    return [
      { what: { vi: 'Thanh toán và biên lai', en: 'Payments and receipts' }, erased: 0, held: count === 0 ? [] : [{ count, basis }] },
    ];
  }

  async obstacles(manager: EntityManager, accountId: string): Promise<readonly ErasureObstacle[]> {
    const rows = await manager.findBy(PaymentRow, { accountId });
    return rows
      .filter(({ state }) => isLive(state) || state === 'refunding')
      .map(({ id }) => ({
        text: { vi: 'Một lần thanh toán chưa có kết quả', en: 'A payment whose outcome is not known yet' },
        link: `/thanh-toan/${id}`,
      }));
  }
}
