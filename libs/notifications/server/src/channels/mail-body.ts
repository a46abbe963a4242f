import type { OutgoingMail } from './mailer.js';

const words = {
  vi: {
    open: 'Xem chi tiết',
    foot: 'Thư này được gửi tự động, bạn không cần trả lời. Chúng tôi không bao giờ hỏi mật khẩu hay mã xác nhận.',
  },
  en: { open: 'See details', foot: 'This mail is automatic, no reply is needed. We never ask for your password or confirmation code.' },
} as const;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);

type MailText = Pick<OutgoingMail, 'subject' | 'body' | 'link' | 'linkLabel' | 'locale'>;

/** Plain form: all there is to read, the link on a line of its own. */
export function plainBody({ body, link, linkLabel, locale }: MailText): string {
  return [body, ...(link === undefined ? [] : [`${linkLabel ?? words[locale].open}: ${link}`]), '--', words[locale].foot].join('\n\n');
}

/** HTML form, styled inline as mail programs want it; no images, so nothing tells when it was opened. */
export function htmlBody({ subject, body, link, linkLabel, locale }: MailText): string {
  const button =
    link === undefined
      ? ''
      : `<p style="margin:24px 0"><a href="${escape(link)}" style="background:#0b4f9e;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escape(linkLabel ?? words[locale].open)}</a></p>`;
  return `<!doctype html><html lang="${locale}"><body style="margin:0;padding:24px;font:16px/1.55 system-ui,'Segoe UI',Roboto,sans-serif;color:#1a1d21">
<div style="max-width:560px"><h1 style="font-size:20px;line-height:1.3">${escape(subject)}</h1>
<p>${escape(body).replaceAll('\n', '<br>')}</p>${button}
<p style="color:#5b6570;font-size:14px;border-top:1px solid #d9dde2;padding-top:12px">${escape(words[locale].foot)}</p></div></body></html>`;
}
