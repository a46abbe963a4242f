import { codeMessage } from './code-message.js';

describe('codeMessage', () => {
  it('carries the code in one segment of plain letters, in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const text = codeMessage({ reason: 'registration', locale, code: '204815' });
      expect(text).toContain('204815');
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('tells the owner of a known phone without any code', () => {
    expect(codeMessage({ reason: 'registration-known', locale: 'vi' })).not.toMatch(/\d/);
  });

  it('does not send a message that lacks its code', () => {
    expect(() => codeMessage({ reason: 'registration', locale: 'vi' })).toThrow('without a code');
  });
});
