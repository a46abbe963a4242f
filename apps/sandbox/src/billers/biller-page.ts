import type { Credit } from './bill.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);
const dong = new Intl.NumberFormat('vi-VN');
const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#5b6570;--ground:#f3f4f6;--card:#fff;--hair:#d9dde2}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a3adb8;--ground:#14171a;--card:#1d2126;--hair:#353b43}}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}.banner small{display:block;font-weight:400}
main{max-width:760px;margin:0 auto;padding:20px}li{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:10px 14px;margin-bottom:8px;list-style:none}
ul{padding:0}small{color:var(--soft)}.banner small{color:#000}`;

/** What the stand-in providers were told. */
export const billerPage = (credits: readonly Credit[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SANDBOX: nhà cung cấp giả lập</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · KHÔNG PHẢI ĐIỆN LỰC, CẤP NƯỚC HAY NHÀ TRƯỜNG NÀO
<small>Khách hàng và hóa đơn được bịa ra từ mã; không ai được ghi nợ. No real provider stands behind this.</small></div>
<main><h1>Nhà cung cấp giả lập</h1><p>Mã kết thúc bằng 000 là mã không có. Các khoản đã ghi nhận:</p><ul>
${
  credits
    .slice(0, 200)
    .map(
      ({ biller, code, billNo, amount, creditedAt, by }) =>
        `<li><b>${escape(biller)} · ${escape(billNo ?? `${code} (trả trước)`)}</b> ${dong.format(amount)} đ<br><small>${time.format(new Date(creditedAt))} · ${by === 'province' ? 'tỉnh báo' : 'trả ở nơi khác'}</small></li>`,
    )
    .join('\n') || '<li>Chưa có khoản nào.</li>'
}</ul></main></body></html>`;
