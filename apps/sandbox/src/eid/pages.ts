import type { DemoPerson } from './people.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] as string);

const style = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#55606b;--ground:#f3f4f6;--card:#fff;--hair:#c9ced4;--act:#8b1a1a;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#b3bcc6;--ground:#14171a;--card:#1d2126;--hair:#454c55;--act:#f0a3a3;--on:#1a1d21}}
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
.banner{position:sticky;top:0;background:#ffd500;color:#000;border-bottom:4px solid #000;padding:12px 20px;font-weight:700}
.banner small{display:block;font-weight:400;font-size:15px}
main{max-width:560px;margin:0 auto;padding:20px}
h1{font-size:24px;line-height:1.25;margin:12px 0}
p{margin:8px 0}
label.person{display:flex;gap:12px;align-items:flex-start;background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px;margin:10px 0;cursor:pointer}
label.person:has(:checked){outline:3px solid var(--act)}
label.person input{width:22px;height:22px;margin:2px 0 0;flex:none}
.person span{display:block}
label.other{display:block;margin:16px 0}
label.other input{display:block;width:100%;font:inherit;padding:12px;border:1px solid var(--soft);border-radius:10px;background:var(--card);color:inherit;margin-top:4px}
.quiet{color:var(--soft);font-size:15px}
button{display:block;width:100%;min-height:52px;font:inherit;font-weight:700;border-radius:10px;border:2px solid var(--act);background:var(--act);color:var(--on);margin:12px 0;cursor:pointer}
button.second{background:transparent;color:var(--act)}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}
ul{background:var(--card);border:1px solid var(--hair);border-radius:10px;padding:14px 14px 14px 34px}`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} · VNeID thử nghiệm</title><style>${style}</style></head>
<body><div class="banner" role="note">ĐÂY LÀ HỆ THỐNG THỬ NGHIỆM, KHÔNG PHẢI VNeID
<small>Người ở đây không có thật. Đừng nhập thông tin thật. This is a sandbox, not the national eID.</small></div>
<main><h1>${escape(title)}</h1>
${body}
</main></body></html>`;
}

/** What every form carries: the way out. */
const leave = (uid: string): string =>
  `<form method="post" action="/eid/interaction/${uid}/leave"><button class="second">Hủy, quay lại</button></form>`;

const birth = (date: string): string => date.split('-').reverse().join('/');

/** Whom to come as. */
export function peoplePage(uid: string, people: readonly DemoPerson[], level: number): string {
  const cards = people.map(
    (person) => `<label class="person"><input type="radio" name="sub" value="${person.sub}">
<span><strong>${escape(person.fullName)}</strong><span class="quiet">${person.citizenId} · sinh ${birth(person.birthDate)} · mức ${person.level}</span>
<span class="quiet">${escape(person.note)}</span></span></label>`,
  );
  return page(
    'Đăng nhập thử VNeID',
    `<p>Chọn người muốn đóng vai. Nơi gọi đến cần xác thực <strong>mức ${level}</strong>.</p>
<form method="post" action="/eid/interaction/${uid}/login">${cards.join('\n')}
<label class="other">Người thử khác, theo số định danh<input name="citizenId" inputmode="numeric" autocomplete="off" maxlength="12"></label><button>Tiếp tục</button></form>${leave(uid)}`,
  );
}

/** The second confirmation that level 2 asks for. */
export function levelPage(uid: string, person: DemoPerson): string {
  const hidden = `<input type="hidden" name="sub" value="${person.sub}">`;
  if (person.level < 2)
    return page(
      'Không xác thực được mức 2',
      `<p>Tài khoản của <strong>${escape(person.fullName)}</strong> mới ở mức 1.</p>
<form method="post" action="/eid/interaction/${uid}/level-1">${hidden}<button>Tiếp tục với mức 1</button></form>${leave(uid)}`,
    );
  return page(
    'Xác nhận mức 2',
    `<p>VNeID thật đòi khuôn mặt và mã trên thiết bị của <strong>${escape(person.fullName)}</strong>. Ở đây chỉ cần bấm nút.</p>
<form method="post" action="/eid/interaction/${uid}/level-2">${hidden}<button>Xác nhận mức 2 (giả lập)</button></form>${leave(uid)}`,
  );
}

/** What will be told, and to whom. */
export function consentPage(uid: string, person: DemoPerson, client: string): string {
  return page(
    'Đồng ý chia sẻ thông tin',
    `<p><strong>${escape(client)}</strong> sẽ nhận của <strong>${escape(person.fullName)}</strong>:</p>
<ul><li>Số định danh, họ và tên</li><li>Ngày sinh, giới tính</li><li>Số điện thoại</li><li>Mức định danh</li></ul>
<form method="post" action="/eid/interaction/${uid}/consent"><button>Đồng ý</button></form>${leave(uid)}`,
  );
}
