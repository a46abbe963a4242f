import { obligationOf } from './obligation-texts.js';

const water = { service: 'water', name: { vi: 'Cấp nước', en: 'Water company' } } as const;
const lines = [
  { label: { vi: 'Tiền nước', en: 'Water' }, amount: 90_000 },
  { label: { vi: 'Thuế', en: 'VAT' }, amount: 4_500 },
];

describe('what stands on what is to be paid', () => {
  it('is the bill as its provider wrote it', () => {
    expect(obligationOf(water, 94_500, { period: '2026-10', lines })).toEqual({
      title: { vi: 'Tiền nước tháng 10/2026', en: 'Water of 10/2026' },
      lines,
    });
  });

  it('is one line for a part, for a deduction, and for an advance', () => {
    const one = [{ label: water.name, amount: 50_000 }];
    expect(obligationOf(water, 50_000, { period: '2026-10', lines }).lines).toEqual(one);
    const deducted = [...lines, { label: { vi: 'Giảm', en: 'Off' }, amount: -44_500 }];
    expect(obligationOf(water, 50_000, { period: '2026-10', lines: deducted }).lines).toEqual(one);
    expect(obligationOf(water, 50_000, undefined)).toEqual({ title: { vi: 'Trả trước: tiền nước', en: 'In advance: water' }, lines: one });
  });
});
