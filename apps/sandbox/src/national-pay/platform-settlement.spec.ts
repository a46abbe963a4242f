import { platformSettlement } from './platform-settlement.js';
import type { PlatformOrder } from './platform-store.js';

const order: PlatformOrder = {
  ...{ partner: 'TINHSO', reference: 'QG1', amount: 120_000, description: '', expiresAt: '', returnUrl: '' },
  ...{ status: 'paid', transaction: 'QG7', paidAt: '2026-11-22T17:30:00.000Z', refunded: 20_000, refundRequests: ['R1'], notices: [] },
  refunds: [{ requestId: 'R1', amount: 20_000, at: '2026-11-24T01:00:00.000Z' }],
};

describe('the settlement of the stand-in platform', () => {
  it('has what was paid on the local day, and its sums', () => {
    const rows = platformSettlement('TINHSO', '2026-11-23', [order]).split('\n');
    expect(rows[0]).toBe('NATIONAL;SETTLEMENT;TINHSO;2026-11-23;1');
    expect(rows[2]).toBe('QG7,QG1,PAY,120000,0,NAPAS,2026-11-23T00:30:00+07:00,');
    expect(rows[3]).toMatch(/^END;1;120000;0;0;[0-9a-f]{64}$/);
  });

  it('has what went back on the day on which it did, and nothing of what was not paid', () => {
    expect(platformSettlement('TINHSO', '2026-11-24', [order])).toContain('\nQG7,QG1,REFUND,20000,0,NAPAS,2026-11-24T08:00:00+07:00,R1\n');
    expect(platformSettlement('TINHSO', '2026-11-22', [order])).toContain('\nEND;0;0;0;0;');
    expect(platformSettlement('TINHSO', '2026-11-23', [{ ...order, status: 'pending' }])).toContain('\nEND;0;0;0;0;');
  });
});
