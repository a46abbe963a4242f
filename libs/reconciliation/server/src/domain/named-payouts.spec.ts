import { namedPayouts, type Debit, type Payout } from './named-payouts.js';

const debit = (over: Partial<Debit> = {}): Debit => ({ transactionNo: 'FT9000001', amount: 20_000, content: '', ...over });
const payout = (over: Partial<Payout> = {}): Payout => ({ id: 'a', amount: 20_000, names: ['TS0123456789A'], note: '', ...over });

describe('payouts that a statement names', () => {
  it.each<[string, Debit, Payout]>([
    ['by the reference of the attempt, as banks mangle it', debit({ content: 'hoan tra ts 01234-56789a cho ba Hanh' }), payout()],
    ['by the number of the transfer that goes back', debit({ content: 'TRA LAI FT26327000123' }), payout({ names: ['FT26327000123'] })],
    ['by the number of the bank in the note of finance', debit(), payout({ note: 'Đã chuyển, UNC FT9000001' })],
  ])('are found %s', (_, one, other) => {
    expect([...namedPayouts([one], [other])]).toEqual([['a', 'FT9000001']]);
  });

  it('are never found by their amount alone', () => {
    expect(namedPayouts([debit({ content: 'hoan tien' })], [payout({ note: 'đã trả' })]).size).toBe(0);
    expect(namedPayouts([debit({ content: 'TS' })], [payout({ names: ['TS'] })]).size).toBe(0);
  });

  it('are told apart by their amounts where they have one name, each once', () => {
    const [first, second] = [payout({ id: 'a', amount: 10_000 }), payout({ id: 'b', amount: 30_000 })];
    const content = 'TS0123456789A';
    const debits = [debit({ transactionNo: 'D1', amount: 30_000, content }), debit({ transactionNo: 'D2', amount: 10_000, content })];
    expect([...namedPayouts(debits, [first, second])].sort()).toEqual([
      ['a', 'D2'],
      ['b', 'D1'],
    ]);
    expect(namedPayouts([debit({ content }), debit({ transactionNo: 'D2', content })], [first]).size).toBe(1);
  });
});
