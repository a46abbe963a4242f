import { describe, expect, it } from '@jest/globals';
import { dueText, erasureTexts, exportTexts, fill, requestTexts } from './notification-texts.js';

const both = (text: string) => ({ vi: text, en: text });
const values = { code: both('DL-261123-0001'), due: both('14/12/2026'), days: both('7'), what: both('trả lời') };
const all = [...Object.entries({ ...requestTexts, ...exportTexts, ...erasureTexts }), ['privacy.request_due', dueText] as const];

describe('what people are told about their data', () => {
  it.each(all)('%s leaves no place open and fits one SMS', (_type, text) => {
    const parts = [text.title, text.body, ...(text.sms ? [text.sms] : [])].map((part) => fill(part, values));
    for (const { vi, en } of parts) expect(vi + en).not.toMatch(/[{}]/);
    if (!text.sms) return;
    expect(fill(text.sms, values).vi).toMatch(/^[\x20-\x7e]{1,140}$/);
  });

  it('refuses to send half a text', () => {
    expect(() => fill(both('{code}'), {})).toThrow('code');
  });
});
