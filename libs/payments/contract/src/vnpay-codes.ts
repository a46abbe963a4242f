import type { Bilingual } from './bilingual.js';

/** What VNPAY's response codes mean (2.1.0), in words for who paid. */
export const vnpayFailures: Readonly<Record<string, Bilingual>> = {
  '07': { vi: 'Giao dịch đang được cổng thanh toán xem xét', en: 'The gateway is reviewing the transaction' },
  '09': { vi: 'Thẻ hoặc tài khoản chưa đăng ký Internet Banking', en: 'The card or account has no Internet banking' },
  '10': { vi: 'Xác thực thông tin thẻ sai quá 3 lần', en: 'The card details were wrong three times' },
  '11': { vi: 'Đã hết thời gian chờ thanh toán', en: 'The time to pay has run out' },
  '12': { vi: 'Thẻ hoặc tài khoản bị khóa', en: 'The card or account is locked' },
  '13': { vi: 'Nhập sai mã OTP', en: 'The one-time code was wrong' },
  '24': { vi: 'Bạn đã hủy giao dịch', en: 'You cancelled the transaction' },
  '51': { vi: 'Tài khoản không đủ số dư', en: 'The account has too little money' },
  '65': { vi: 'Tài khoản vượt hạn mức giao dịch trong ngày', en: 'The daily limit of the account is used up' },
  '75': { vi: 'Ngân hàng đang bảo trì', en: 'The bank is under maintenance' },
  '79': { vi: 'Nhập sai mật khẩu thanh toán quá số lần', en: 'The payment password was wrong too often' },
};

/** Words for any code. */
export const vnpayFailure = (code: string): Bilingual =>
  vnpayFailures[code] ?? {
    vi: `Cổng thanh toán báo giao dịch không thành công (mã ${code})`,
    en: `The gateway says that the transaction failed (code ${code})`,
  };
