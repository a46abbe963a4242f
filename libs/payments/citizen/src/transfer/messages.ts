import { defineMessages } from '@tinhso/ui';

export const messages = defineMessages({
  'payments.transfer.title': { vi: 'Chuyển khoản {amount}', en: 'Transfer {amount}' },
  'payments.transfer.code': {
    vi: 'Mã VietQR, số tiền {amount}, nội dung {content}. Không quét được thì chép từng dòng ở dưới.',
    en: 'VietQR code, {amount}, content {content}. If you cannot scan it, copy the lines below.',
  },
  'payments.transfer.scan': {
    vi: 'Mở ứng dụng ngân hàng bất kỳ, chọn quét mã QR. Số tiền và nội dung được điền sẵn.',
    en: 'Open any banking app and scan the code. Amount and content are filled in.',
  },
  'payments.transfer.waiting': {
    vi: 'Đang chờ tiền về. Trang này tự cập nhật, thường trong vòng một phút.',
    en: 'Waiting for the money. This page follows by itself, mostly within a minute.',
  },
  'payments.transfer.part': { vi: 'Đã nhận {received} trên {whole}', en: '{received} of {whole} has come' },
  'payments.transfer.partDetail': {
    vi: 'Còn thiếu {missing}. Mã dưới đây đã đổi thành số còn thiếu; chuyển nốt là xong. Nếu không chuyển nốt, kế toán liên hệ để trả lại.',
    en: '{missing} is missing. The code below is for what is missing. If you do not send it, finance returns what has come.',
  },
  'payments.transfer.save': { vi: 'Lưu ảnh mã QR', en: 'Save the code as a picture' },
  'payments.transfer.file': { vi: 'chuyen-khoan-{content}.png', en: 'transfer-{content}.png' },
  'payments.transfer.samePhone': {
    vi: 'Đang dùng chính điện thoại có ứng dụng ngân hàng? Lưu ảnh, mở ứng dụng ngân hàng, chọn quét mã rồi lấy ảnh từ thư viện.',
    en: 'Is the banking app on this very phone? Save the picture, open the app, choose to scan and take the picture from the gallery.',
  },
  'payments.transfer.byHand': { vi: 'Hoặc tự nhập trong ứng dụng ngân hàng', en: 'Or type it into your banking app' },
  'payments.transfer.bank': { vi: 'Ngân hàng', en: 'Bank' },
  'payments.transfer.account': { vi: 'Số tài khoản', en: 'Account' },
  'payments.transfer.holder': { vi: 'Chủ tài khoản', en: 'Holder' },
  'payments.transfer.amount': { vi: 'Số tiền', en: 'Amount' },
  'payments.transfer.content': { vi: 'Nội dung', en: 'Content' },
  'payments.transfer.copy': { vi: 'Chép', en: 'Copy' },
  'payments.transfer.copied': { vi: 'Đã chép', en: 'Copied' },
  'payments.transfer.copiedWhat': { vi: 'Đã chép {what}', en: 'Copied: {what}' },
  'payments.transfer.exact': {
    vi: 'Giữ đúng nội dung: đó là cách hệ thống biết tiền này của bạn.',
    en: 'Keep the content as it is: it tells us that the money is yours.',
  },
  'payments.transfer.notShown': { vi: 'Đã chuyển mà chưa thấy?', en: 'Transferred and nothing shows?' },
  'payments.transfer.notShown1': {
    vi: 'Đừng chuyển lần nữa. Tiền thường về trong một phút, đôi khi lâu hơn. Bạn có thể đóng trang này: tiền về lúc nào cũng được ghi nhận, kể cả khi đã quá giờ.',
    en: 'Do not transfer again. Money mostly comes within a minute, sometimes later. You may close this page: it is recorded whenever it comes, even after the time has run out.',
  },
  'payments.transfer.notShown2': {
    vi: 'Sau 30 phút vẫn chưa thấy, hoặc đã gõ sai nội dung: gọi bộ phận một cửa và đọc mã {content} cùng giờ chuyển. Kế toán tìm lại được khoản đó.',
    en: 'If nothing shows after 30 minutes, or the content was mistyped: call the one-stop desk with the code {content} and the time. Finance finds the money.',
  },
  'payments.transfer.until': { vi: 'Khoản này được giữ cho bạn đến {time}.', en: 'This is held for you until {time}.' },
  'payments.transfer.partKept': {
    vi: 'Chúng tôi đã nhận {received}. Kế toán sẽ ghi nhận hoặc chuyển trả số tiền này; bạn không mất tiền.',
    en: 'We have received {received}. Finance records it or sends it back; you do not lose it.',
  },
});
