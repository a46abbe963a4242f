import { describe, expect, it } from '@jest/globals';
import { readDate, resultFault } from './result-values.js';

describe('readDate', () => {
  it('reads the day first', () => {
    expect(readDate('5/11/2026')).toBe('2026-11-05');
    expect(readDate('05.11.2026')).toBe('2026-11-05');
  });
  it('leaves what is no date as it was typed', () => {
    expect(readDate('31/02/2026')).toBe('31/02/2026');
    expect(readDate('5/11')).toBe('5/11');
  });
});

describe('resultFault', () => {
  it.each([
    ['text', true, ' ', 'required'],
    ['text', false, '', undefined],
    ['number', true, '12a', 'number'],
    ['date', true, '31/02/2026', 'date'],
    ['date', true, '2026-11-05', undefined],
    ['citizenId', true, '008 191 000 012', undefined],
    ['citizenId', true, '1234', 'citizenId'],
  ] as const)('%s (required: %s) %p: %p', (type, required, value, fault) => expect(resultFault({ type, required }, value)).toBe(fault));
});
