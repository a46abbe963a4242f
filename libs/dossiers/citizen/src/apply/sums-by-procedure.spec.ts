import type { FeeLine } from '@tinhso/procedures-contract';
import { sumsByProcedure } from './sums-by-procedure.js';

const line = (key: string, total?: number): FeeLine => ({
  key,
  label: { vi: 'Lệ phí', en: 'Fee' },
  legalBasis: 'Thông tư 85/2019/TT-BTC',
  count: 1,
  ...(total === undefined ? {} : { amount: total, total }),
});

describe('what each procedure costs', () => {
  it('is the sum of all lines where one is filed', () => {
    expect(sumsByProcedure('1.001193', { lines: [line('registration', 0), line('copies', 16_000)] })).toEqual([
      { procedureCode: '1.001193', total: 16_000 },
    ]);
  });

  it('is told apart where several are filed together', () => {
    const lines = [line('registrationP1001193', 8_000), line('feeP1004194', 7_000), line('copiesP1001193', 16_000)];
    expect(sumsByProcedure('sk-chuyen-nha', { lines })).toEqual([
      { procedureCode: '1.001193', total: 24_000 },
      { procedureCode: '1.004194', total: 7_000 },
    ]);
  });

  it('is left out where nothing is to be paid, or nobody knows how much', () => {
    expect(sumsByProcedure('1.001193', { lines: [line('registration', 0)] })).toEqual([]);
    expect(sumsByProcedure('1.001193', { lines: [line('registration', 5_000), line('copies')] })).toEqual([]);
  });
});
