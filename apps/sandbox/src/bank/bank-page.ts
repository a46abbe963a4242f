import { noticeWays } from './bank-notices.js';
import type { BookedCredit, Debit } from './bank-store.js';
import type { Scanned } from './scan.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);
const money = new Intl.NumberFormat('vi-VN');

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#55606b;--ground:#f3f4f6;--card:#fff;--hair:#c9ced4;--act:#0b4f3a;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#b3bcc6;--ground:#14171a;--card:#1d2126;--hair:#454c55;--act:#8fd6bb;--on:#14171a}}
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{position:sticky;top:0;background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
.banner small{display:block;font-weight:400;font-size:15px}
main{max-width:560px;margin:0 auto;padding:20px}
h1{font-size:24px;line-height:1.25;margin:12px 0}
dl,article{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px 16px;margin:0 0 16px}
dt{color:var(--soft);font-size:15px}dd{margin:0 0 8px;overflow-wrap:anywhere}
label{display:block;margin-bottom:12px}
input,select,textarea{display:block;width:100%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--hair);padding:12px;border-radius:10px;margin-top:4px}
button{display:block;width:100%;min-height:52px;font:inherit;font-weight:700;border-radius:10px;border:0;background:var(--act);color:var(--on);margin:12px 0;cursor:pointer}
.quiet{color:var(--soft);font-size:15px}.bad{border-left:6px solid #c62828;padding-left:12px}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SANDBOX: ${escape(title)}</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · ĐÂY KHÔNG PHẢI NGÂN HÀNG, KHÔNG CÓ TIỀN THẬT
<small>Trang này chỉ để thử. Đừng nhập tài khoản hay mật khẩu thật. This is no bank; no real money moves.</small></div>
<main>${body}</main></body></html>`;

/** Where a code is "scanned", and what has come into the account. */
export function bankPage(booked: readonly BookedCredit[], debits: readonly Debit[], fault?: string): string {
  const cards = booked.slice(0, 100).map(({ credit, notices }) => {
    const told = notices.map(({ at, answer }) => `<li>${escape(at)} → ${escape(answer)}</li>`);
    return `<article><strong>+${money.format(credit.amount)} đ</strong> · ${escape(credit.id)}<p>${escape(credit.content)}</p>
<p class="quiet">${escape(credit.payerName)} · ${escape(credit.payerAccount)} · ${escape(credit.payerBank)} · ${escape(credit.bookedAt)}</p><ol>${told.join('')}</ol></article>`;
  });
  const sent = [...debits]
    .reverse()
    .slice(0, 100)
    .map(
      ({ id, amount, content, bookedAt }) =>
        `<article><strong>−${money.format(amount)} đ</strong> · ${escape(id)}<p>${escape(content)}</p><p class="quiet">${escape(bookedAt)}</p></article>`,
    );
  return page(
    'Ngân hàng giả lập',
    `<h1>Ngân hàng giả lập</h1>${fault ? `<p class="bad" role="alert">${escape(fault)}</p>` : ''}
<form method="get" action="/bank/scan"><label>Nội dung mã VietQR (quét hoặc dán) <textarea name="payload" rows="4" required></textarea></label><button>Đọc mã</button></form>
<h2>Tiền đã vào tài khoản</h2>${cards.join('\n') || '<p>Chưa có khoản nào.</p>'}
<h2>Chuyển tiền ra</h2><form method="post" action="/bank/sendings"><label>Số tiền (đồng) <input name="amount" inputmode="numeric" pattern="[0-9]+" required></label>
<label>Nội dung <input name="content" maxlength="140" required></label><button>Chuyển ra giả lập</button></form>${sent.join('\n')}`,
  );
}

/** What a banking app shows after the scan; sum and content may be changed, as people do. */
export function transferPage({ bin, account, amount, content }: Scanned, holder: string): string {
  const ways = Object.entries(noticeWays).map(([value, text]) => `<option value="${value}">${text}</option>`);
  return page(
    'Chuyển khoản giả lập',
    `<h1>Chuyển khoản</h1><dl><dt>Đến tài khoản</dt><dd>${escape(account)} (BIN ${escape(bin)})</dd><dt>Chủ tài khoản</dt><dd>${escape(holder)}</dd></dl>
<form method="post" action="/bank/transfers"><input type="hidden" name="account" value="${escape(account)}">
<label>Số tiền (đồng) <input name="amount" inputmode="numeric" pattern="[0-9]+" required value="${amount > 0 ? amount : ''}"></label>
<label>Nội dung <input name="content" maxlength="140" value="${escape(content)}"></label>
<label>Người chuyển <input name="payerName" maxlength="60" value="NGUYEN VAN THU"></label>
<label>Ngân hàng làm gì <select name="notice">${ways.join('')}</select></label><button>Chuyển tiền giả lập</button></form>`,
  );
}

export const donePage = (id: string): string =>
  page(
    'Đã chuyển',
    `<h1>Đã chuyển (giả lập)</h1><p>Mã giao dịch ${escape(id)}. Quay lại ứng dụng Tỉnh Số để xem.</p><p><a href="/bank">Về sổ</a></p>`,
  );
