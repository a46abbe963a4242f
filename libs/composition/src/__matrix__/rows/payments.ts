import { newId } from '@tinhso/kernel';
import { obligation, payment } from '../objects/payments.js';
import { citizenObject, citizenSelf, everybody, staffObject, staffSelf, type Rows } from '../row.js';

const own = { scope: 'payment.pay', acting: ['delegate'] } as const;
const finance = { scope: 'payment.read', roles: ['finance'] } as const;

export const paymentRows: Rows = {
  listOwnPayments: citizenSelf({ ...own, mustShow: obligation }),
  listPaymentWays: citizenSelf(own),
  readOwnObligation: citizenObject(obligation, own),
  readOwnPayment: citizenObject(payment, own),
  startPayment: citizenObject(obligation, {
    ...own,
    status: 201,
    request: ({ id }) => ({ body: { obligationIds: [id], way: 'vnpay', amount: 20_000 }, headers: { 'idempotency-key': newId() } }),
  }),
  searchPayments: staffSelf({ ...finance, mustShow: payment, request: () => ({ query: { limit: '100' } }) }),
  readStaffPayment: staffObject(payment, finance),
  // VNPAY is known by its signature alone; without one the answer is a code, whatever the parameters are.
  vnpayIpn: everybody({
    needs: [payment],
    request: async (stage) => ({ query: { vnp_TxnRef: (await stage.objectOf(payment, 'owner')).reference, vnp_ResponseCode: '00' } }),
    check: ({ text }) => (text.includes('"97"') ? undefined : `an unsigned notice is answered ${text}`),
  }),
  vnpayReturn: everybody({ status: 302 }),
};
