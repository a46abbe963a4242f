import type { FeeRule, ProcedureDefinition } from '@tinhso/procedures-contract';
import { listedFees } from './listed-fees.js';

const text = (vi: string) => ({ vi, en: vi });
const rule = (over: Partial<FeeRule>): FeeRule => ({
  key: 'f',
  label: text('Lệ phí'),
  channels: ['online'],
  validFrom: '2026-01-01',
  legalBasis: 'Thông tư 75/2022/TT-BTC',
  ...over,
});
const listed = (...fees: FeeRule[]) => listedFees({ fees } as unknown as ProcedureDefinition, '2026-11-23', (amount) => `${amount} đ`);

describe('fees line by line', () => {
  it('tell the amount, what it is for and by which channel', () => {
    expect(
      listed(rule({ amount: 7000 }), rule({ amount: 8000, per: text('bản'), channels: ['in_person'], when: { var: 'answers.x' } })),
    ).toEqual([
      { label: text('Lệ phí'), amount: text('7000 đ'), channels: ['online'], sometimes: false, legalBasis: 'Thông tư 75/2022/TT-BTC' },
      expect.objectContaining({ amount: { vi: '8000 đ mỗi bản', en: '8000 đ per bản' }, channels: ['in_person'], sometimes: true }),
    ]);
  });

  it('never show a number for what is not the same everywhere', () => {
    expect(listed(rule({ note: text('Theo nghị quyết') }))[0]?.amount.vi).toBe('Theo nghị quyết');
    expect(listed(rule({}))[0]?.amount.vi).toBe('Theo quy định địa phương');
    expect(listed(rule({ amount: 0 }))[0]?.amount.vi).toBe('Miễn phí');
  });

  it('leave out what is not yet or no longer in force', () => {
    expect(listed(rule({ amount: 1, validFrom: '2027-01-01' }), rule({ amount: 1, validTo: '2026-11-22' }))).toEqual([]);
    expect(listed(rule({ amount: 1, validFrom: '2026-11-23', validTo: '2026-11-23' }))).toHaveLength(1);
  });
});
