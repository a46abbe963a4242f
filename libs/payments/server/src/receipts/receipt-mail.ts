import { Inject, Injectable } from '@nestjs/common';
import { formatVndLong } from '@tinhso/kernel';
import type { MailedPaper } from '@tinhso/notifications-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import type { DocumentIssuedEvent } from '@tinhso/signing-contract';
import { SigningFacade } from '@tinhso/signing-server';
import type { ReceiptRow } from '../data/money.entities.js';
import { findPayment } from '../data/payments.js';
import { stopsReceiptMail } from '../data/receipt-mail-stops.js';
import { findReceipt } from '../data/receipts.js';
import { receiptNumber } from '../domain/receipt-number.js';

const TITLES = {
  receipt: { vi: 'Biên lai thu phí, lệ phí', en: 'Your receipt' },
  void: { vi: 'Biên lai hủy', en: 'A receipt was taken back' },
  adjust: { vi: 'Biên lai điều chỉnh giảm', en: 'A receipt was lessened' },
} as const;

/** What the mail says that brings a receipt. */
@Injectable()
export class ReceiptMailing {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
  ) {}

  /** Nothing for who wants none. @throws Error for a receipt that was never given */
  async of(event: DeliveredEvent): Promise<MailedPaper | undefined> {
    const { documentId, subjectId } = event.payload as DocumentIssuedEvent['payload'];
    const { manager } = this.reader;
    const receipt = await findReceipt(manager, subjectId);
    const payment = receipt && (await findPayment(manager, receipt.paymentId));
    if (!receipt || !payment) throw new Error(`no receipt ${subjectId}`);
    if (await stopsReceiptMail(manager, payment.accountId)) return undefined;
    const number = receiptNumber(receipt.year, receipt.number);
    return {
      accountId: payment.accountId,
      title: TITLES[receipt.kind],
      body: this.body(receipt, number),
      link: `/thanh-toan/${payment.id}`,
      fileName: `bien-lai-${number.replaceAll(' ', '-')}.pdf`,
      content: (by) => this.signing.content(by, documentId),
    };
  }

  private body({ kind, unitId, amount }: ReceiptRow, number: string): MailedPaper['body'] {
    const unit = this.organisations.unit(unitId)?.name ?? '';
    const sum = formatVndLong(amount);
    const back = kind === 'receipt' ? { vi: '', en: '' } : { vi: ' Số tiền này được hoàn lại cho bạn.', en: ' This sum goes back to you.' };
    return {
      vi: `Biên lai số ${number} của ${unit}, ${sum}.${back.vi} Tệp PDF đính kèm đã được ký số; hãy giữ lại để đối chiếu. Bạn có thể tắt thư này ở mục Thanh toán trong ứng dụng.`,
      en: `Receipt ${number} of ${unit}, ${sum}.${back.en} The attached PDF is digitally signed; keep it. You can turn these mails off under Payments in the app.`,
    };
  }
}
