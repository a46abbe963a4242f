import type { CaughtMessage } from './message.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);

const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

/** Six digits standing alone are a code: shown large, because that is what one comes here for. */
const withCode = (text: string): string => escape(text).replace(/(?<!\d)(\d{6})(?!\d)/g, '<b class="code">$1</b>');

function card(m: CaughtMessage): string {
  const kind = m.kind === 'sms' ? 'SMS' : 'Thư';
  return `<article id="m-${m.id}">
  <header><span class="kind ${m.kind}">${kind}</span> <strong>${escape(m.to)}</strong>
    <span class="from">từ ${escape(m.from)}</span> <time datetime="${m.receivedAt}">${time.format(new Date(m.receivedAt))}</time></header>
  ${m.subject ? `<h2>${escape(m.subject)}</h2>` : ''}
  <p>${withCode(m.text)}</p>
  ${(m.attachments ?? []).map(({ name, size }) => `<p class="file">📎 ${escape(name)} (${Math.ceil(size / 1024)} KB)</p>`).join('')}
</article>`;
}

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#5b6570;--ground:#f3f4f6;--card:#fff;--hair:#d9dde2}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a3adb8;--ground:#14171a;--card:#1d2126;--hair:#353b43}}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{position:sticky;top:0;background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
.banner small{display:block;font-weight:400}
main{max-width:760px;margin:0 auto;padding:20px}
h1{font-size:22px;margin:8px 0 16px}
article{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px 16px;margin-bottom:12px}
header{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;color:var(--soft);font-size:14px}
header strong{color:var(--ink);font-size:16px}
header time{margin-left:auto}
h2{font-size:17px;margin:8px 0 0}
p{margin:8px 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.kind{font-weight:700;border:1px solid currentColor;border-radius:99px;padding:0 10px}
.sms{color:#0b6b3a}.mail{color:#0b4f9e}
@media (prefers-color-scheme:dark){.sms{color:#6fd39b}.mail{color:#8fc1ff}}
.code{font:700 26px/1.2 ui-monospace,monospace;letter-spacing:.12em}
.empty{color:var(--soft);padding:40px 0;text-align:center}`;

/** The catcher's page. It refreshes itself every three seconds without a script, so that it works under any policy. */
export function messagePage(messages: readonly CaughtMessage[]): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3"><title>SANDBOX: tin nhắn bị giữ lại</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · MÔI TRƯỜNG THỬ
<small>Tin nhắn và thư ở đây KHÔNG được gửi đi thật. Nothing on this page was really delivered.</small></div>
<main><h1>Tin nhắn bị giữ lại (${messages.length})</h1>
${messages.slice(0, 200).map(card).join('\n') || '<p class="empty">Chưa có tin nào. Mã xác nhận và thông báo sẽ hiện ở đây.</p>'}
</main></body></html>`;
}
