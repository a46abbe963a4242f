import type { PortalDossier } from './portal-dossier.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);
const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

const STATUSES = [
  '',
  'Mới đăng ký',
  'Được tiếp nhận',
  'Không được tiếp nhận',
  'Đang xử lý',
  'Yêu cầu bổ sung giấy tờ',
  'Yêu cầu thực hiện nghĩa vụ tài chính',
  'Công dân yêu cầu rút hồ sơ',
  'Dừng xử lý',
  'Đã xử lý xong',
  'Đã trả kết quả',
];

function card({ portalCode, procedureCode, unitCode, submittedAt, applicant, acknowledgement, reports }: PortalDossier): string {
  const lines = Object.entries(reports)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(
      ([, report]) =>
        `<li>${time.format(new Date(report.at))} · <b>${report.status} ${STATUSES[report.status] ?? ''}</b> · ${escape(report.unit)}${report.officer ? ` · ${escape(report.officer)}` : ''}${report.note ? `<br>${escape(report.note)}` : ''}</li>`,
    );
  return `<article id="p-${escape(portalCode)}"><header><strong>${escape(portalCode)}</strong>
    <span>${escape(procedureCode)} → ${escape(unitCode)}</span> <time>${time.format(new Date(submittedAt))}</time></header>
    <p>${escape(applicant.fullName)} · ${acknowledgement ? `tỉnh đã nhận: <b>${escape(acknowledgement.agencyDossierCode)}</b>` : 'chờ tỉnh nhận'}</p>
    ${lines.length > 0 ? `<ol>${lines.join('')}</ol>` : ''}</article>`;
}

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#5b6570;--ground:#f3f4f6;--card:#fff;--hair:#d9dde2}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a3adb8;--ground:#14171a;--card:#1d2126;--hair:#353b43}}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
.banner small{display:block;font-weight:400}
main{max-width:760px;margin:0 auto;padding:20px}
form,article{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px 16px;margin-bottom:12px}
header{display:flex;flex-wrap:wrap;gap:4px 12px;color:var(--soft);font-size:14px}header strong{color:var(--ink)}header time{margin-left:auto}
label{display:block;margin-bottom:10px}input,select,button{font:inherit;padding:8px;width:100%;box-sizing:border-box}
input[type=checkbox]{width:auto}button{background:#0b4f9e;color:#fff;border:0;border-radius:8px;font-weight:700}
ol{margin:8px 0 0;padding-left:20px}p{margin:6px 0 0}`;

/** The stand-in portal's page: file a sample, and see what the province reported. */
export function portalPage(dossiers: readonly PortalDossier[]): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SANDBOX: Cổng quốc gia giả lập</title><style>${style}</style></head>
<body><div class="banner" role="note">SANDBOX · KHÔNG PHẢI CỔNG DỊCH VỤ CÔNG QUỐC GIA
<small>Hồ sơ ở đây chỉ để thử việc nhận và báo trạng thái. This is not the national portal.</small></div>
<main><h1>Cổng quốc gia giả lập</h1>
<form method="post" action="/portal/file-sample">
<p>Nộp một hồ sơ mẫu 1.004873 (xác nhận tình trạng hôn nhân) tới một xã, phường:</p>
<label>Mã đơn vị tiếp nhận <input name="unitCode" required placeholder="H60.41"></label>
<label>Mã tỉnh, mã xã <input name="place" required placeholder="08/02215" pattern="\\d{2}/\\d{5}"></label>
<label>Người nộp <select name="person"><option value="0">Ma Thị Hạnh</option><option value="1">Chẩu Văn Lâm</option><option value="2">Nông Thị Xuân</option></select></label>
<label><input type="checkbox" name="faulty" value="1"> thiếu một câu trả lời bắt buộc</label>
<button>Nộp hồ sơ mẫu</button></form>
${dossiers.slice(0, 100).map(card).join('\n') || '<p>Chưa có hồ sơ nào.</p>'}
</main></body></html>`;
}
