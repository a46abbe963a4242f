import { newId } from '@tinhso/kernel';
import { cashTaken, charge } from '../objects/counter.js';
import { payment } from '../objects/payments.js';
import { everybody, staffObject, staffSelf, type Rows } from '../row.js';

const roles = ['one_stop_clerk', 'finance'] as const;
const cash = { scope: 'payment.take_cash', roles } as const;
const charges = { scope: 'payment.charge', roles } as const;
const headers = (): Record<string, string> => ({ 'idempotency-key': newId() });

/** Cash, charges without a dossier, and the national platform, which is known by its signature alone. */
export const counterRows: Rows = {
  findAtCounter: staffSelf({
    ...cash,
    needs: [charge],
    // Whoever looks for the owner's phone in another office comes upon nothing.
    request: (stage) => ({ query: { q: stage.cast.owner.phone } }),
  }),
  takeCash: staffObject(charge, {
    ...cash,
    status: 201,
    request: ({ id }) => ({ body: { obligationIds: [id], amount: 20_000, given: 50_000 }, headers: headers() }),
  }),
  readCashDay: staffSelf({ ...cash, request: () => ({ query: { day: '2026-11-23' } }) }),
  readCounterReceipt: staffObject(cashTaken, {
    ...cash,
    also: [
      {
        name: 'what was not paid in cash',
        request: async (stage) => {
          const { id } = await stage.objectOf(payment, 'owner');
          const { documentId } = await stage.objectOf(cashTaken, 'owner');
          const token = stage.cast.officials.one_stop_clerk.here.token();
          return { params: { id, documentId }, headers: { authorization: `Bearer ${token}` } };
        },
        status: 404,
        code: 'not-found',
      },
    ],
    needs: [payment],
  }),
  openCharge: staffSelf({
    ...charges,
    status: 201,
    request: (stage) => ({
      body: { kind: 'counter', phone: stage.cast.owner.phone, reason: 'Sao y 10 trang', amount: 20_000 },
      headers: headers(),
    }),
  }),
  dropCharge: staffObject(charge, charges),
  nationalPayNotice: everybody({
    request: () => ({ body: { data: Buffer.from('{"partner":"TINHSO"}').toString('base64url'), signature: '00' } }),
    check: ({ text }) => (text.includes('"97"') ? undefined : `an unsigned notice is answered ${text}`),
  }),
  nationalPayReturn: everybody({ status: 302, request: () => ({ query: { data: 'e30', signature: '00' } }) }),
};
