import type { Bilingual } from '@tinhso/payments-contract';

/** Why finance has to look at a payment, in words that say what to do. */
const ATTENTION: Readonly<Record<string, Bilingual>> = {
  'no-answer': {
    vi: 'Cổng thanh toán không trả lời khi được hỏi; hệ thống vẫn hỏi lại theo lịch',
    en: 'The gateway does not answer; it is asked again by schedule',
  },
  doubtful: {
    vi: 'Cổng thanh toán báo giao dịch đang bị xem xét; đối chiếu với sao kê',
    en: 'The gateway is examining the transaction; compare with the statement',
  },
  'wrong-amount': {
    vi: 'Cổng thanh toán báo số tiền khác số phải nộp; liên hệ cổng thanh toán',
    en: 'The gateway tells another amount than was asked; contact it',
  },
  'refund-manual': {
    vi: 'Cách nộp này không có lệnh hoàn; chi trả trực tiếp cho người nộp rồi ghi lại',
    en: 'This way has no order to return money; pay the payer directly and record it',
  },
  'refund-refused': {
    vi: 'Cổng thanh toán từ chối hoàn tiền; hoàn bằng cách khác cho người nộp',
    en: 'The gateway refuses the refund; give the money back another way',
  },
};

export const attentionText = (attention: string): Bilingual => ATTENTION[attention] ?? { vi: attention, en: attention };
