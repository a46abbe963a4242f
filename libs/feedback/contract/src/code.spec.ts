import { formatTicketCode, parseTicketCode } from './code.js';

describe('codes of tickets', () => {
  it('carry the local day and at least four digits', () => {
    expect(formatTicketCode('2026-11-23', 7)).toBe('PA-261123-0007');
    expect(formatTicketCode('2026-11-23', 12345)).toBe('PA-261123-12345');
  });

  it('are not made from nonsense', () => {
    expect(() => formatTicketCode('2026-11-23', 0)).toThrow(RangeError);
    expect(() => formatTicketCode('yesterday', 1)).toThrow(RangeError);
  });

  it('are read as people type them', () => {
    expect(parseTicketCode(' pa–261123 – 0007 ')).toBe('PA-261123-0007');
    expect(parseTicketCode('PA-26112-0007')).toBeUndefined();
    expect(parseTicketCode("PA-261123-0007' OR 1")).toBeUndefined();
  });
});
