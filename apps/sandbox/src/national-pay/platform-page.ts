import type { PlatformOrder } from './platform-store.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);
const money = new Intl.NumberFormat('vi-VN');

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#55606b;--ground:#f3f4f6;--card:#fff;--hair:#c9ced4;--act:#0b4f6c;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#b3bcc6;--ground:#14171a;--card:#1d2126;--hair:#454c55;--act:#8fd0ea;--on:#14171a}}
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{position:sticky;top:0;background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
main{max-width:560px;margin:0 auto;padding:20px}
.sum{font-size:32px;font-weight:700;margin:4px 0 12px}
dl,article{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px 16px;margin:0 0 16px}
dt{color:var(--soft);font-size:15px}dd{margin:0 0 8px;overflow-wrap:anywhere}
button{display:block;width:100%;min-height:52px;font:inherit;font-weight:700;border-radius:10px;border:2px solid var(--act);background:var(--act);color:var(--on);margin:12px 0;cursor:pointer}
button.second{background:transparent;color:var(--act)}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SANDBOX: ${escape(title)}</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · ĐÂY KHÔNG PHẢI CỔNG DỊCH VỤ CÔNG QUỐC GIA, KHÔNG CÓ TIỀN THẬT</div><main>${body}</main></body></html>`;

/** What can become of an order, by the button that is pressed. */
export const CHOICES = { ok: 'Thanh toán thành công', failed: 'Tài khoản không đủ số dư', cancel: 'Hủy giao dịch' } as const;
export type Choice = keyof typeof CHOICES;

export function payPage({ reference, amount, description }: PlatformOrder): string {
  const buttons = Object.entries(CHOICES).map(
    ([value, text], i) => `<button name="result" value="${value}"${i === 0 ? '' : ' class="second"'}>${escape(text)}</button>`,
  );
  return page(
    'Nền tảng thanh toán giả lập',
    `<h1>Nền tảng thanh toán giả lập</h1><p class="sum">${money.format(amount)} đ</p>
<dl><dt>Nội dung</dt><dd>${escape(description)}</dd><dt>Mã tham chiếu</dt><dd>${escape(reference)}</dd></dl>
<form method="post" action="/national-pay/pay/${encodeURIComponent(reference)}">${buttons.join('')}</form>`,
  );
}

export const refusalPage = (text: string): string => page('Không thanh toán được', `<h1>Không thanh toán được</h1><p>${escape(text)}</p>`);

/** What was paid here, with the replies to its notices. */
export const ordersPage = (orders: readonly PlatformOrder[]): string =>
  page(
    'Nền tảng thanh toán giả lập',
    `<h1>Giao dịch ở nền tảng giả lập</h1>${
      orders
        .slice(0, 100)
        .map(
          ({ reference, amount, status, notices }) =>
            `<article><strong>${escape(reference)}</strong> · ${money.format(amount)} đ · ${status}<p>${escape(notices.join(', '))}</p></article>`,
        )
        .join('\n') || '<p>Chưa có giao dịch nào.</p>'
    }`,
  );
