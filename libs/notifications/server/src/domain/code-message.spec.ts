import type { CodeRequestReason } from '@tinhso/identity-contract';
import { codeMail } from './code-mail.js';
import { codeMessage } from './code-message.js';

const purposes = [
  'registration',
  'second-factor',
  'recovery',
  'contact-old',
  'contact-new',
  'assisted-consent',
  'assisted-filing',
] as const;
const warnings = ['recovered', 'contact-waiting', 'contact-changed'] as const;
const link = `https://tinhso.vn/khong-phai-toi?ma=${'x'.repeat(43)}`;

describe.each(['vi', 'en'] as const)('messages about codes in %s', (locale) => {
  it.each(purposes)('carry the code of %s in one segment of plain letters, and in the subject of the mail', (reason) => {
    const text = codeMessage({ reason, locale, code: '204815' });
    expect(text).toContain('204815');
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    const mail = codeMail({ reason, locale, code: '204815' });
    expect(mail.subject).toMatch(/^204815 /);
    expect(mail.body).toContain('204815');
  });

  it('lead from a filing that waits to the page on which it is confirmed', () => {
    const page = 'https://tinhso.vn/xac-nhan/abc';
    expect(codeMessage({ reason: 'assisted-filing', locale, code: '204815', link: page })).toMatch(/204815 .* https:\S+abc$/);
  });

  it.each(warnings)('lead from %s to the page that undoes it', (reason) => {
    expect(codeMessage({ reason, locale, link })).toMatch(/^[\x20-\x7e]+ https:\S+$/);
    expect(codeMail({ reason, locale, link }).body.length).toBeGreaterThan(80);
    expect(() => codeMessage({ reason, locale })).toThrow('without a way');
  });

  it.each(['registration-known', 'contact-known'] as const)('tell the owner of %s without any code', (reason) => {
    expect(codeMessage({ reason, locale })).not.toMatch(/\d/);
    expect(codeMail({ reason, locale }).body).not.toMatch(/\d/);
  });

  it('have no text where nobody is written to, and are not sent without their code', () => {
    for (const write of [codeMessage, codeMail]) {
      expect(() => write({ reason: 'none', locale })).toThrow('no text');
      for (const reason of purposes satisfies readonly CodeRequestReason[])
        expect(() => write({ reason, locale })).toThrow('without a code');
    }
  });
});
