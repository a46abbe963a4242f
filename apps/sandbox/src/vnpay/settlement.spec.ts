import { feeOf, settlementOf } from './settlement.js';
import type { VnpayOrder } from './vnpay-store.js';

const order: VnpayOrder = {
  params: { vnp_TxnRef: 'TT1', vnp_Amount: '12000000' },
  status: '00',
  responseCode: '00',
  transactionNo: '7',
  secondNo: '8',
  bank: 'NCB',
  paidAt: '20261122094000',
  refunded: 2_000_000,
  refundRequests: ['R1'],
  refunds: [{ requestId: 'R1', amount: 2_000_000, at: '20261123010000' }],
  notices: [],
};

describe('the settlement of a day', () => {
  it('has what was taken, twice where it was, and its fee', () => {
    const rows = settlementOf('TEST0001', '2026-11-22', [order]).split('\n');
    expect(rows[0]).toBe('VNPAY;SETTLEMENT;TEST0001;2026-11-22;1');
    expect(rows.slice(2, 4)).toEqual([
      `7,TT1,PAYMENT,120000,${feeOf(120_000)},NCB,20261122094000,`,
      `8,TT1,PAYMENT,120000,${feeOf(120_000)},NCB,20261122094000,`,
    ]);
    expect(rows[4]).toMatch(/^TRAILER;2;240000;0;2640;[0-9a-f]{64}$/);
  });

  it('has what went back on the day on which it did, and nothing of failed ones', () => {
    expect(settlementOf('TEST0001', '2026-11-23', [order])).toContain('\n7,TT1,REFUND,20000,0,NCB,20261123010000,R1\n');
    expect(settlementOf('TEST0001', '2026-11-22', [{ ...order, status: '02' }])).toContain('\nTRAILER;0;0;0;0;');
  });
});
