import { Inject, Injectable } from '@nestjs/common';
import { formatVndLong } from '@tinhso/kernel';
import type { NotificationDraft } from '@tinhso/notifications-server';
import type { ChargeOpenedEvent, RefundEndedEvent, RefundRequestedEvent } from '@tinhso/payments-contract';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import { findRefund } from './data/charges.js';
import type { RefundRow } from './data/money.entities.js';
import { findObligation } from './data/obligations.js';
import { findPayment } from './data/payments.js';
import { CHARGE_KINDS } from './counter/charge-kinds.js';

const dayText = (day: string): string => day.slice(0, 10).split('-').reverse().join('/');

/** What citizens are told about what they owe and about money that goes back. Sums and days only: no name, no number, no reason. */
@Injectable()
export class PaymentNotices {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  /** A charge or a fine was asked for. Says nothing of one that is dropped or paid by now. */
  async chargeOpened({ payload }: DeliveredEvent): Promise<NotificationDraft[]> {
    const { obligationId } = payload as ChargeOpenedEvent['payload'];
    const row = await findObligation(this.reader.manager, obligationId);
    if (row?.state !== 'open') return [];
    const fine = row.kind === CHARGE_KINDS.fine;
    const sum = formatVndLong(row.amount);
    const due = row.dueOn ? { vi: `, hạn nộp ${dayText(row.dueOn)}`, en: `, due on ${dayText(row.dueOn)}` } : { vi: '', en: '' };
    return [
      {
        accountId: row.accountId,
        title: fine
          ? { vi: 'Bạn có khoản tiền phạt phải nộp', en: 'You have a fine to pay' }
          : { vi: 'Bạn có khoản phí phải nộp', en: 'You have a charge to pay' },
        body: {
          vi: `Số tiền ${sum}${due.vi}. Mở để xem nội dung và nộp ngay, hoặc nộp tại bộ phận một cửa.`,
          en: `${sum}${due.en}. Open it to see what it is for and to pay, or pay at the one-stop desk.`,
        },
        sms: {
          vi: `Ban co ${fine ? 'tien phat' : 'khoan phi'} phai nop${due.vi}. Xem so tien va nop trong ung dung, muc Thanh toan.`,
          en: `You have a ${fine ? 'fine' : 'charge'} to pay${due.en}. See the app, Payments.`,
        },
        link: `/thanh-toan/nop/${row.id}`,
        email: 'if-agreed',
      },
    ];
  }

  /** Money goes back, all of what was paid or a part of it; another try of the same is no news. */
  async refundRequested({ payload }: DeliveredEvent): Promise<NotificationDraft[]> {
    const refund = await findRefund(this.reader.manager, (payload as RefundRequestedEvent['payload']).refundId);
    if (!refund || refund.tries > 0 || (await this.toldOtherwise(refund))) return [];
    const paid = (await findPayment(this.reader.manager, refund.paymentId))?.amount ?? refund.amount;
    const part = refund.amount < paid;
    return this.draft(refund, {
      title: part
        ? { vi: 'Một phần tiền đã nộp được hoàn lại', en: 'A part of what you paid goes back' }
        : { vi: 'Tiền đã nộp được hoàn lại', en: 'What you paid goes back' },
      body: {
        vi: `${formatVndLong(refund.amount)} đang được hoàn lại cho bạn. Bạn không phải làm gì thêm.`,
        en: `${formatVndLong(refund.amount)} is on its way back to you. You need not do anything.`,
      },
    });
  }

  /** It has arrived where it was to go. */
  async refundEnded({ payload }: DeliveredEvent): Promise<NotificationDraft[]> {
    const { refundId, outcome } = payload as RefundEndedEvent['payload'];
    const refund = outcome === 'done' ? await findRefund(this.reader.manager, refundId) : null;
    if (!refund) return [];
    return this.draft(refund, {
      title: { vi: 'Đã hoàn tiền', en: 'Your money has been returned' },
      body: {
        vi: `${formatVndLong(refund.amount)} đã được hoàn. Ngân hàng có thể cần thêm vài ngày để ghi có.`,
        en: `${formatVndLong(refund.amount)} was returned. Your bank may need some days to show it.`,
      },
    });
  }

  /** Of a bill that its provider does not take, bills tell. */
  private async toldOtherwise({ obligationId, reason }: RefundRow): Promise<boolean> {
    if (!obligationId || reason !== 'not-due') return false;
    return (await findObligation(this.reader.manager, obligationId))?.kind === 'bill';
  }

  private async draft(refund: RefundRow, said: Pick<NotificationDraft, 'title' | 'body'>): Promise<NotificationDraft[]> {
    const payment = await findPayment(this.reader.manager, refund.paymentId);
    if (!payment) throw new Error(`refund ${refund.id} is of nothing`);
    return [{ accountId: payment.accountId, ...said, link: `/thanh-toan/${payment.id}`, email: 'if-agreed' }];
  }
}
