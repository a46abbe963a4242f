import { Inject, Injectable } from '@nestjs/common';
import type { NotificationDraft } from '@tinhso/notifications-server';
import { Reader } from '@tinhso/platform';
import { findBill } from './data/bills.js';
import { remindersOf } from './data/reminders.js';
import { Province } from './province.js';

const MONEY_BACK = {
  'bill.paid_elsewhere': {
    title: { vi: 'Hóa đơn đã được trả ở nơi khác', en: 'A bill had been paid elsewhere' },
    body: {
      vi: 'Nhà cung cấp đã nhận tiền của hóa đơn này trước đó, nên khoản bạn vừa trả được hoàn lại. Bạn không phải làm gì thêm.',
      en: 'Its provider had the money before, so what you paid goes back to you. You need not do anything.',
    },
  },
  'bill.returned': {
    title: { vi: 'Tiền trả hóa đơn được hoàn lại', en: 'The money for a bill goes back to you' },
    body: {
      vi: 'Nhà cung cấp không ghi nhận được khoản bạn trả. Tiền được hoàn lại; xin trả hóa đơn tại điểm thu của nhà cung cấp.',
      en: 'Its provider could not take the payment. The money goes back to you; please pay the bill at the provider’s own desk.',
    },
  },
} as const;

/** What people are told about their bills. Messages name no provider, code or sum: those are read in the app. */
@Injectable()
export class BillNotices {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Province) private readonly province: Province,
  ) {}

  /** One message for everything that falls due. */
  async due(digestId: string): Promise<NotificationDraft[]> {
    const reminders = await remindersOf(this.reader.manager, digestId);
    const [first] = reminders;
    // The code was taken out in the meantime.
    if (!first) return [];
    const count = reminders.length;
    const day = first.dueOn.slice(0, 10).split('-').reverse().slice(0, 2).join('/');
    const late = first.dueOn.slice(0, 10) < this.province.today();
    const title = { vi: `${count} hóa đơn đến hạn`, en: count === 1 ? 'A bill is due' : `${count} bills are due` };
    const body = {
      vi: late ? `Sớm nhất là hóa đơn đã quá hạn ngày ${day}.` : `Hạn gần nhất là ngày ${day}.`,
      en: late ? `The first was due on ${day}.` : `The first is due on ${day}.`,
    };
    const sms = {
      vi: `Ban co ${count} hoa don den han, som nhat ${day}. Mo ung dung, muc Hoa don de tra.`,
      en: `${count} bill(s) are due, the first on ${day}. Open the app, Bills, to pay.`,
    };
    return [{ accountId: first.accountId, title, body, sms, link: '/hoa-don', email: 'if-agreed' }];
  }

  /** Money goes back for a bill. */
  async moneyBack(type: keyof typeof MONEY_BACK, billId: string): Promise<NotificationDraft[]> {
    const bill = await findBill(this.reader.manager, billId);
    if (!bill?.payerId || !bill.paymentId) return [];
    return [{ accountId: bill.payerId, ...MONEY_BACK[type], link: `/thanh-toan/${bill.paymentId}`, email: 'if-agreed' }];
  }
}
