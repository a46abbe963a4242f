import { describe, expect, it } from '@jest/globals';
import { securityNoticeKinds } from '@tinhso/identity-contract';
import { securityDraft } from './security-texts.js';
import { smsText } from './sms-text.js';

const at = '2026-11-23T02:40:00.000Z';

describe('what is told about the security of an account', () => {
  it.each(securityNoticeKinds)('%s: in both languages, with the time in Vietnam and what to do', (kind) => {
    const draft = securityDraft({ accountId: 'a', kind, at, device: 'Chrome, Android' });
    for (const text of [draft.body.vi, draft.body.en]) expect(text).toContain('09:40');
    expect(draft.body.vi).toContain('Chrome, Android');
    expect(draft.body.vi).toContain('đổi mật khẩu');
    expect(draft.body.en).toContain('change your password');
    expect(draft.link).toBe('/ca-nhan/bao-mat');
    expect(new Set([draft.title.vi, draft.title.en]).size).toBe(2);
  });

  it('fits into two messages once the marks are dropped', () => {
    for (const kind of securityNoticeKinds) {
      const { sms } = securityDraft({ accountId: 'a', kind, at, device: 'Microsoft Edge, Windows' });
      if (sms) expect(smsText(sms.vi).length).toBeLessThanOrEqual(306);
    }
  });

  it('leaves changes of contact to the letters that go to every end', () => {
    for (const kind of ['phone-changed', 'email-changed', 'contact-change-asked', 'recovered'] as const)
      expect(securityDraft({ accountId: 'a', kind, at })).toMatchObject({ email: false });
    expect(securityDraft({ accountId: 'a', kind: 'phone-changed', at }).sms).toBeUndefined();
  });
});
