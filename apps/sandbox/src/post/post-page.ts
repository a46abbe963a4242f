import type { EventCode, Shipment } from './shipment.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);
const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

export const EVENT_NAMES: Readonly<Record<EventCode, string>> = {
  collected: 'Đã nhận gửi',
  in_transit: 'Đang vận chuyển',
  delivering: 'Đang đi phát',
  not_met: 'Không gặp người nhận',
  returning: 'Chuyển hoàn',
  delivered: 'Đã phát',
  returned: 'Đã trả người gửi',
  lost: 'Thất lạc',
};

function card({ number, order, orderedAt, events }: Shipment): string {
  const { recipient, sender } = order;
  const buttons = Object.entries(EVENT_NAMES).map(([code, name]) => `<button name="code" value="${code}">${name}</button>`);
  const lines = events.map(
    ({ at, code, place }) => `<li>${time.format(new Date(at))} · <b>${EVENT_NAMES[code]}</b> · ${escape(place)}</li>`,
  );
  return `<article id="s-${number}"><header><strong>${number}</strong> <time>${time.format(new Date(orderedAt))}</time></header>
    <p>${escape(sender.name)} → ${escape(recipient.name)}, ${escape(recipient.detail)}, ${escape(recipient.commune)}, ${escape(recipient.province)}</p>
    ${lines.length > 0 ? `<ol>${lines.join('')}</ol>` : ''}
    <form method="post" action="/post/shipments/${number}/events">${buttons.join('')}</form></article>`;
}

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#5b6570;--ground:#f3f4f6;--card:#fff;--hair:#d9dde2}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a3adb8;--ground:#14171a;--card:#1d2126;--hair:#353b43}}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
.banner small{display:block;font-weight:400}
main{max-width:760px;margin:0 auto;padding:20px}
article{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px 16px;margin-bottom:12px}
header{display:flex;flex-wrap:wrap;gap:4px 12px;color:var(--soft);font-size:14px}header strong{color:var(--ink)}header time{margin-left:auto}
form{display:flex;flex-wrap:wrap;gap:8px;margin-top:10px}button{font:inherit;padding:6px 12px;border-radius:8px;border:1px solid var(--hair)}
ol{margin:8px 0 0;padding-left:20px}p{margin:6px 0 0}`;

/** The stand-in post's page: every parcel, and buttons for what happens to it. */
export function postPage(shipments: readonly Shipment[]): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SANDBOX: Bưu chính giả lập</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · KHÔNG PHẢI BƯU CHÍNH THẬT
<small>Không có bưu gửi nào được chuyển đi. Nothing here is carried anywhere.</small></div>
<main><h1>Bưu chính giả lập</h1>
${shipments.slice(0, 100).map(card).join('\n') || '<p>Chưa có bưu gửi nào.</p>'}
</main></body></html>`;
}
