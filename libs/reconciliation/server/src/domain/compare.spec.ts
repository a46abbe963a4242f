import { compare, type OurCharge, type OurRefund, type Sides } from './compare.js';
import type { SettlementLine } from './settlement-file.js';

const DAY = '2026-11-22';
const charge = (over: Partial<OurCharge> = {}): OurCharge => ({
  transactionNo: '1',
  reference: 'TT1',
  paymentId: 'p1',
  amount: 100_000,
  day: DAY,
  bookedOn: DAY,
  fromFile: false,
  surplus: false,
  goesBack: false,
  ...over,
});
const refund = (over: Partial<OurRefund> = {}): OurRefund => ({
  requestId: 'R1',
  reference: 'TT1',
  paymentId: 'p1',
  amount: 40_000,
  day: DAY,
  ...over,
});
const line = (over: Partial<SettlementLine> = {}): SettlementLine => ({
  line: 3,
  kind: 'payment',
  transactionNo: '1',
  reference: 'TT1',
  amount: 100_000,
  fee: 0,
  bank: 'NCB',
  at: new Date('2026-11-22T03:00:00Z'),
  requestId: '',
  ...over,
});
const backLine = (over: Partial<SettlementLine> = {}) => line({ line: 4, kind: 'refund', amount: 40_000, requestId: 'R1', ...over });
const feesOf = (lines: readonly SettlementLine[] = []) => lines.reduce((sum, { fee }) => sum + fee, 0);
const said = (sides: Partial<Sides>) =>
  compare({ day: DAY, theirs: [], charges: [], refunds: [], elsewhere: new Map(), fees: feesOf(sides.theirs), ...sides }).findings.map(
    ({ kind, subject, ours, theirs, machine }) => [kind, subject, ours, theirs, machine ?? 'open'],
  );

describe('a day compared with its settlement', () => {
  it('says nothing of what both have', () => {
    const both = { theirs: [line(), backLine()], charges: [charge()], refunds: [refund()] };
    expect(said(both)).toEqual([]);
    expect(compare({ day: DAY, elsewhere: new Map(), fees: 0, ...both }).matched).toBe(2);
  });

  it.each<[string, Partial<Sides>, unknown[]]>([
    ['a fee', { theirs: [line({ fee: 1_100 })], charges: [charge()] }, ['fee', 'fee', 0, -1_100, 'posted-as-cost']],
    [
      'a notice that never came',
      { theirs: [line()], charges: [charge({ fromFile: true })] },
      ['missing-notice', '1', 100_000, 100_000, 'booked-from-file'],
    ],
    [
      'a transfer that only the statement told of, and that nobody knows of',
      { theirs: [line({ reference: '' })], charges: [charge({ fromFile: true, unclear: true, reference: '' })] },
      ['missing-notice', '1', 100_000, 100_000, 'waits-for-finance'],
    ],
    [
      'what was booked on another day',
      { theirs: [line()], charges: [charge({ bookedOn: '2026-11-23' })] },
      ['late', '1', 100_000, 100_000, 'booked-on'],
    ],
    [
      'a second charge on its way back',
      { theirs: [line()], charges: [charge({ surplus: true, goesBack: true })] },
      ['duplicate', '1', 100_000, 100_000, 'goes-back'],
    ],
    [
      'a second charge that stays',
      { theirs: [line()], charges: [charge({ surplus: true })] },
      ['duplicate', '1', 100_000, 100_000, 'open'],
    ],
    ['another amount', { theirs: [line({ amount: 90_000 })], charges: [charge()] }, ['amount', '1', 100_000, 90_000, 'open']],
    [
      'a number under another reference',
      { theirs: [line({ reference: 'TT2' })], charges: [charge()] },
      ['amount', '1', 100_000, 100_000, 'open'],
    ],
    ['what they alone have', { theirs: [line()] }, ['theirs-only', '1', 0, 100_000, 'open']],
    ['what we alone have', { charges: [charge()] }, ['ours-only', '1', 100_000, 0, 'open']],
    [
      'what stands in another file',
      { charges: [charge()], elsewhere: new Map([['1', '2026-11-23']]) },
      ['late', '1', 100_000, 0, 'in-file-of'],
    ],
    ['a refund they alone have', { theirs: [backLine()] }, ['refund-theirs-only', 'R1', 0, -40_000, 'open']],
    ['a refund we alone have', { refunds: [refund()] }, ['refund-ours-only', 'R1', -40_000, 0, 'open']],
    ['a refund of another sum', { theirs: [backLine({ amount: 1 })], refunds: [refund()] }, ['amount', 'R1', -40_000, -1, 'open']],
    [
      'a refund booked the day before',
      { theirs: [backLine()], refunds: [refund({ day: '2026-11-21' })] },
      ['refund-late', 'R1', -40_000, -40_000, 'booked-on'],
    ],
  ])('names %s', (_, sides, expected) => {
    expect(said(sides)).toEqual([expected]);
  });

  it('takes the word of a bank that knows no references', () => {
    expect(said({ theirs: [line({ reference: '' })], charges: [charge()] })).toEqual([]);
  });

  it('leaves what the file names of another day to that day', () => {
    expect(said({ charges: [charge({ day: '2026-11-21' })] })).toEqual([]);
  });
});
