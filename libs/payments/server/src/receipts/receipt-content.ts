import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader } from '@tinhso/platform';
import { formatVndLong } from '@tinhso/kernel';
import { DocumentContentMissing, type DocumentAnswer, type DocumentRequest } from '@tinhso/signing-server';
import { findObligation } from '../data/obligations.js';
import { findPayment } from '../data/payments.js';
import { findReceipt } from '../data/receipts.js';
import { RECEIPT_TEMPLATE, receiptNumber, receiptSeries } from '../domain/receipt-number.js';
import { PaymentGateways } from '../gateway/payment-gateways.js';

/** What stands in a receipt. Asked in the worker. */
@Injectable()
export class ReceiptContent {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PaymentGateways) private readonly gateways: PaymentGateways,
  ) {}

  /** @throws DocumentContentMissing for a receipt that was never given */
  async answer({ subjectId }: DocumentRequest): Promise<DocumentAnswer> {
    const { manager } = this.reader;
    const receipt = await findReceipt(manager, subjectId);
    const obligation = receipt && (await findObligation(manager, receipt.obligationId));
    const payment = receipt && (await findPayment(manager, receipt.paymentId));
    const unit = receipt && this.organisations.unit(receipt.unitId);
    if (!receipt || !obligation || !payment || !unit) throw new DocumentContentMissing(`no receipt ${subjectId}`);
    const former = receipt.voidsId ? await findReceipt(manager, receipt.voidsId) : null;
    const about = former && { number: receiptNumber(former.year, former.number), issuedAt: former.issuedAt.toISOString() };
    const number = receiptNumber(receipt.year, receipt.number);
    return {
      template: 'receipt',
      data: {
        agency: { ...(unit.parentName ? { parent: unit.parentName } : {}), name: unit.name, place: unit.place },
        template: RECEIPT_TEMPLATE,
        series: receiptSeries(receipt.year),
        number: String(receipt.number).padStart(7, '0'),
        payerName: obligation.payerName,
        // The clerk who takes cash is not the one who pays.
        paidBy: payment.gateway === 'cash' ? obligation.payerName : payment.startedByName,
        caseCode: obligation.caseCode,
        title: obligation.title.vi,
        lines:
          receipt.kind === 'adjust'
            ? [{ label: `Hoàn lại: ${obligation.title.vi}`, amount: receipt.amount }]
            : obligation.lines.map(({ label, amount }) => ({ label: label.vi, amount })),
        ...(obligation.waived > 0 && receipt.kind !== 'adjust'
          ? { reduction: { label: `Miễn, giảm: ${obligation.waiverText ?? ''}`.slice(0, 300), amount: obligation.waived } }
          : {}),
        amount: receipt.amount,
        method: this.gateways.get(payment.gateway).facts.onReceipt,
        ...(payment.transactionNo ? { transactionNo: payment.transactionNo } : {}),
        paidAt: (payment.paidAt ?? receipt.issuedAt).toISOString(),
        ...(about ? { [receipt.kind === 'adjust' ? 'adjusts' : 'voids']: about } : {}),
      },
      registeredFacts: [
        { key: 'receiptNumber', vi: 'Số biên lai', en: 'Receipt number', value: number, exposure: 'public' },
        { key: 'payer', vi: 'Người nộp', en: 'Payer', value: obligation.payerName, exposure: 'name' },
        { key: 'amount', vi: 'Số tiền', en: 'Amount', value: formatVndLong(receipt.amount), exposure: 'public' },
        { key: 'caseCode', vi: 'Mã hồ sơ', en: 'Dossier code', value: obligation.caseCode, exposure: 'number' },
      ],
    };
  }
}
