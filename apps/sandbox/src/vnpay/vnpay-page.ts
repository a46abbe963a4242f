import type { VnpayOrder } from './vnpay-store.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);
const money = new Intl.NumberFormat('vi-VN');
const amountOf = (order: VnpayOrder): string => `${money.format(Number(order.params['vnp_Amount']) / 100)} đ`;

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#55606b;--ground:#f3f4f6;--card:#fff;--hair:#c9ced4;--act:#8b1a1a;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#b3bcc6;--ground:#14171a;--card:#1d2126;--hair:#454c55;--act:#f0a3a3;--on:#1a1d21}}
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{position:sticky;top:0;background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
.banner small{display:block;font-weight:400;font-size:15px}
main{max-width:560px;margin:0 auto;padding:20px}
h1{font-size:24px;line-height:1.25;margin:12px 0}
.sum{font-size:32px;font-weight:700;margin:4px 0 12px}
dl,article{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px 16px;margin:0 0 16px}
dt{color:var(--soft);font-size:15px}dd{margin:0 0 8px;overflow-wrap:anywhere}
label{display:block;margin-bottom:12px}select{display:block;width:100%;font:inherit;padding:12px;border-radius:10px;margin-top:4px}
button{display:block;width:100%;min-height:52px;font:inherit;font-weight:700;border-radius:10px;border:2px solid var(--act);background:var(--act);color:var(--on);margin:12px 0;cursor:pointer}
button.second{background:transparent;color:var(--act)}
.quiet{color:var(--soft);font-size:15px}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SANDBOX: ${escape(title)}</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · ĐÂY KHÔNG PHẢI VNPAY, KHÔNG CÓ TIỀN THẬT
<small>Trang này chỉ để thử. Đừng nhập số thẻ hay mật khẩu thật. This is not VNPAY; no real money moves.</small></div>
<main>${body}</main></body></html>`;

/** Banks to choose from, by VNPAY's codes. */
export const BANKS: Readonly<Record<string, string>> = {
  NCB: 'NCB',
  VIETCOMBANK: 'Vietcombank',
  VIETINBANK: 'VietinBank',
  AGRIBANK: 'Agribank',
  BIDV: 'BIDV',
};

/** What may become of a payment, by the button that is pressed: response code and words. */
export const RESULTS = {
  ok: { code: '00', text: 'Thanh toán thành công' },
  poor: { code: '51', text: 'Giả lập: không đủ số dư' },
  failed: { code: '99', text: 'Giả lập: lỗi khác' },
  expired: { code: '11', text: 'Giả lập: hết giờ chờ' },
  cancel: { code: '24', text: 'Hủy giao dịch' },
} as const;
export type Result = keyof typeof RESULTS;

/** The pay page. */
export function payPage(order: VnpayOrder): string {
  const reference = order.params['vnp_TxnRef'] ?? '';
  const banks = Object.entries(BANKS).map(([code, name]) => `<option value="${code}">${name}</option>`);
  const [first, ...others] = Object.entries(RESULTS);
  const button = ([value, { text }]: [string, { text: string }], kind: string) =>
    `<button name="result" value="${value}"${kind}>${escape(text)}</button>`;
  return page(
    'Cổng thanh toán giả lập',
    `<h1>Cổng thanh toán giả lập</h1><p class="sum">${amountOf(order)}</p>
<dl><dt>Nội dung</dt><dd>${escape(order.params['vnp_OrderInfo'] ?? '')}</dd><dt>Mã tham chiếu</dt><dd>${escape(reference)}</dd></dl>
<form method="post" action="/vnpay/pay/${encodeURIComponent(reference)}"><label>Ngân hàng <select name="bank">${banks.join('')}</select></label>
${first ? button(first, '') : ''}${others.map((each) => button(each, ' class="second"')).join('')}</form>`,
  );
}

/** Something is wrong with the address that the browser was sent to. */
export const refusalPage = (code: string, text: string): string =>
  page('Không thanh toán được', `<h1>Không thanh toán được</h1><p>Mã lỗi ${escape(code)}: ${escape(text)}</p>`);

/** The charge went through and the gateway fell silent. */
export const silentPage = (): string =>
  page('Hết thời gian chờ', '<h1>504 · Hết thời gian chờ</h1><p>Giả lập: tiền đã bị trừ nhưng cổng thanh toán không trả lời.</p>');

/** What was paid here, with every notice and its reply. */
export function ordersPage(orders: readonly VnpayOrder[]): string {
  const cards = orders.slice(0, 100).map((order) => {
    const notices = order.notices.map(({ at, reply }) => `<li>${escape(at)} → ${escape(reply)}</li>`);
    const refunded = order.refunded > 0 ? ` · đã hoàn ${money.format(order.refunded / 100)} đ` : '';
    return `<article><strong>${escape(order.params['vnp_TxnRef'] ?? '')}</strong> · ${amountOf(order)} · trạng thái ${order.status}${refunded}
<p class="quiet">${escape(order.params['vnp_OrderInfo'] ?? '')}${order.transactionNo === '0' ? '' : ` · GD ${order.transactionNo}`}</p><ol>${notices.join('')}</ol></article>`;
  });
  return page('VNPAY giả lập', `<h1>Giao dịch ở cổng giả lập</h1>${cards.join('\n') || '<p>Chưa có giao dịch nào.</p>'}`);
}
