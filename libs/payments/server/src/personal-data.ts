import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataSources,
  type ErasureObstacle,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import {
  isLive,
  obligationStateTexts,
  paymentStateTexts,
  transferStateTexts,
  refundReasons,
  refundStateTexts,
} from '@tinhso/payments-contract';
import type { EntityManager } from 'typeorm';
import { ObligationPayerRow } from './data/item.entities.js';
import { refundsOf } from './data/charges.js';
import { itemsOfMany } from './data/items.js';
import { obligationsById } from './data/obligations.js';
import { ObligationRow, PaymentRow } from './data/payment.entities.js';
import { receiptsOf } from './data/receipts.js';
import { transfersOf } from './data/transfers.js';
import { receiptNumber } from './domain/receipt-number.js';
import { ReceiptMailStopRow } from './data/receipt-mail-stop.entity.js';
import { WaiverPersonRow } from './data/waiver.entities.js';
import { TransferSeal } from './transfers/transfer-details.js';
import { WaiverPeople } from './waivers/waiver-people.js';

/** What somebody paid, in the export and in an erasure: accounting papers are kept for ten years. */
@Injectable()
export class PaymentData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(TransferSeal) private readonly seal: TransferSeal,
    @Inject(WaiverPeople) private readonly people: WaiverPeople,
  ) {}

  onModuleInit(): void {
    this.sources.register('payments', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(PaymentRow, { where: { accountId }, order: { id: 'ASC' } });
    const items = await itemsOfMany(
      manager,
      rows.map((row) => row.id),
    );
    const obligations = await obligationsById(
      manager,
      [...items.values()].flat().map(({ obligationId }) => obligationId),
    );
    const receipts = await receiptsOf(
      manager,
      rows.map((row) => row.id),
    );
    const records = rows.map((row) => {
      const basket = (items.get(row.id) ?? []).flatMap(({ obligationId }) => obligations.get(obligationId) ?? []);
      const given = receipts.filter((each) => each.paymentId === row.id && each.kind === 'receipt');
      const all = (texts: readonly string[]): string => [...new Set(texts)].join('; ');
      return {
        reference: row.reference,
        what: all(basket.map(({ title }) => title.vi)),
        caseCode: all(basket.map(({ caseCode }) => caseCode)),
        payer: all(basket.map(({ payerName }) => payerName)),
        amount: row.amount,
        state: paymentStateTexts[row.state].vi,
        begunBy: row.startedByName,
        createdAt: row.createdAt.toISOString(),
        paidAt: row.paidAt?.toISOString() ?? null,
        bank: row.bank,
        transactionNo: row.transactionNo,
        receipt: given.length > 0 ? all(given.map(({ year, number }) => receiptNumber(year, number))) : null,
      };
    });
    return [
      { name: 'payments', title: { vi: 'Thanh toán', en: 'Payments' }, records },
      { name: 'dues', title: { vi: 'Khoản phải nộp', en: 'What is due' }, records: await this.dues(manager, accountId) },
      { name: 'transfers', title: { vi: 'Chuyển khoản đã nhận', en: 'Transfers received' }, records: await this.transfers(manager, rows) },
      { name: 'refunds', title: { vi: 'Tiền hoàn lại', en: 'Money returned' }, records: await this.refunds(manager, rows) },
      { name: 'waivers', title: { vi: 'Miễn, giảm phí', en: 'Exemptions' }, records: await this.people.ofPerson(manager, accountId) },
    ];
  }

  /** What went back of what the person paid, or was proposed to. */
  private async refunds(manager: EntityManager, payments: readonly PaymentRow[]): Promise<Record<string, string | number | null>[]> {
    const records: Record<string, string | number | null>[] = [];
    for (const { id, reference } of payments)
      for (const refund of await refundsOf(manager, id))
        records.push({
          reference,
          amount: refund.amount,
          reason: refund.note ?? refundReasons[refund.reason].vi,
          state: refundStateTexts[refund.state].vi,
          requestedAt: refund.requestedAt.toISOString(),
          decidedAt: refund.decidedAt?.toISOString() ?? null,
          decision: refund.decisionNote,
          endedAt: refund.endedAt?.toISOString() ?? null,
        });
    return records;
  }

  /** What the person owes, and what was asked for and is not due any more. */
  private async dues(manager: EntityManager, accountId: string): Promise<Record<string, string | number | null>[]> {
    const rows = await manager.find(ObligationRow, { where: { accountId }, order: { id: 'ASC' } });
    return rows
      .filter(({ state }) => state !== 'settled')
      .map(({ title, caseCode, payerName, amount, state, createdAt, dueOn }) => ({
        what: title.vi,
        caseCode,
        payer: payerName,
        amount,
        state: obligationStateTexts[state].vi,
        askedAt: createdAt.toISOString(),
        dueOn,
      }));
  }

  /** Money that came by bank for what the person paid, as the bank told of it. */
  private async transfers(manager: EntityManager, payments: readonly PaymentRow[]): Promise<Record<string, string | number>[]> {
    const rows = await transfersOf(
      manager,
      payments.map(({ id }) => id),
    );
    return rows.map((row) => ({
      transactionNo: row.transactionNo,
      amount: row.amount,
      ...this.seal.open(row),
      bookedAt: row.bookedAt.toISOString(),
      state: transferStateTexts[row.state].vi,
    }));
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const count = await manager.countBy(PaymentRow, { accountId });
    const gone = [ObligationPayerRow, WaiverPersonRow, ReceiptMailStopRow];
    let erased = 0;
    for (const row of gone) erased += (await manager.delete(row, { accountId })).affected ?? 0;
    const basis = {
      vi: 'Chứng từ thu tiền lưu tối thiểu 10 năm (NĐ 174/2016/NĐ-CP, điều 13)',
      en: 'Accounting papers are kept for at least ten years (Decree 174/2016, article 13)',
    };
    return [
      {
        what: { vi: 'Thanh toán và biên lai', en: 'Payments and receipts' },
        erased,
        held: count === 0 ? [] : [{ count, basis }],
      },
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
