import { faultsOf } from './faults.js';

const purpose = 'Bà con đến quầy hỏi kết quả';

describe('a search for a person', () => {
  it.each([
    ['phone', '0912 345 678', false],
    ['phone', '+84912345678', false],
    ['phone', '0912 345 67', true],
    ['phone', '002190001234', true],
    ['citizenId', '002 190 001 234', false],
    ['citizenId', '00219000123', true],
    ['citizenId', '', true],
  ] as const)('by %s %s has a fault: %s', (by, value, fault) => {
    expect(faultsOf({ by, value, purpose }).value).toBe(fault);
  });

  it('needs a reason of some length, spaces not counted', () => {
    expect(faultsOf({ by: 'phone', value: '0912345678', purpose: 'xem hồ sơ' }).purpose).toBe(true);
    expect(faultsOf({ by: 'phone', value: '0912345678', purpose: `xem${' '.repeat(20)}` }).purpose).toBe(true);
    expect(faultsOf({ by: 'phone', value: '0912345678', purpose }).purpose).toBe(false);
  });
});
