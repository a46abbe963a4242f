import { generateSync } from 'otplib';

/** A demo account with the secret of its authenticator. */
export interface DemoAuthenticator {
  readonly login: string;
  readonly name: string;
  readonly unit?: string;
  /** Base32. */
  readonly totpSecret: string;
}

const PERIOD = 30;
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#5b6570;--ground:#f3f4f6;--card:#fff;--hair:#d9dde2}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a3adb8;--ground:#14171a;--card:#1d2126;--hair:#353b43}}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{position:sticky;top:0;background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
.banner small{display:block;font-weight:400}
main{max-width:760px;margin:0 auto;padding:20px}
h1{font-size:22px;margin:8px 0 4px}
.left{color:var(--soft);margin:0 0 16px}
ul{list-style:none;margin:0;padding:0}
li{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:12px 16px;margin-bottom:10px}
li:target{outline:3px solid #0b4f9e}
.who{flex:1 1 220px}
.who b{display:block}
.who span{color:var(--soft);font-size:14px}
.code{font:700 28px/1.2 ui-monospace,monospace;letter-spacing:.1em}
.empty{color:var(--soft);padding:40px 0;text-align:center}`;

function row({ login, name, unit, totpSecret }: DemoAuthenticator, now: Date): string {
  const code = generateSync({ secret: totpSecret, period: PERIOD, epoch: Math.floor(now.getTime() / 1000) });
  return `<li id="${escape(login)}"><span class="who"><b>${escape(login)}</b><span>${escape(name)}${unit ? ` · ${escape(unit)}` : ''}</span></span>
<output class="code" aria-label="Mã của ${escape(login)}">${code}</output></li>`;
}

/** Codes of the moment, asked for again when the time step is over; no script, so that it works under any policy. */
export function authenticatorPage(accounts: readonly DemoAuthenticator[], now: Date): string {
  const left = PERIOD - (Math.floor(now.getTime() / 1000) % PERIOD);
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${left}"><title>SANDBOX: ứng dụng xác thực</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · MÔI TRƯỜNG THỬ
<small>Trang này thay cho ứng dụng xác thực trên điện thoại của cán bộ thử nghiệm. Bí mật của tài khoản thật không bao giờ hiện ở đâu như thế này. This page stands in for the authenticator app of the demo staff.</small></div>
<main><h1>Mã xác thực của tài khoản thử</h1>
<p class="left">Mã đổi sau ${left} giây nữa; trang tự tải lại. Mỗi mã dùng được một lần.</p>
${accounts.length > 0 ? `<ul>${accounts.map((account) => row(account, now)).join('\n')}</ul>` : '<p class="empty">Chưa có tài khoản thử nào. Chạy <code>npm start</code> với dữ liệu mẫu để có.</p>'}
</main></body></html>`;
}
