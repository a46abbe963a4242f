import { createHash } from 'node:crypto';
import type { StaffRefundPage } from '@tinhso/payments-contract';
import { postsOf, type Caller } from '../callers.js';
import type { Reply } from '../http.js';
import { cashTaken } from '../objects/counter.js';
import { markedPayment, proposedRefund, refusedRefund } from '../objects/refunds.js';
import { signedBy } from '../people.js';
import { staffObject, staffSelf, type FurtherCall, type Refusal, type Rows } from '../row.js';
import type { Stage } from '../stage.js';
import { toldWithinReach } from '../within-reach.js';

const roles = ['finance'] as const;
const reading = { scope: 'payment.read', roles } as const;
const refunding = { scope: 'payment.refund', roles } as const;
const deciding = { scope: 'payment.approve_refund', roles } as const;
const reason = { reason: 'Đã đối chiếu với người nộp' };

/** The books are one for the province: a post in a commune gives no sight of them. */
const ofProvince = (caller: Caller): Refusal | undefined =>
  caller.kind === 'staff' && postsOf(caller, roles).some(({ reach }) => reach === 'province')
    ? undefined
    : { status: 403, code: 'forbidden' };
const books = { ...reading, scope: 'ledger.read', refusedTo: ofProvince } as const;
const closing = { scope: 'payment.close', roles, refusedTo: ofProvince } as const;

/** A Sunday on which nothing moved. */
const day = { params: { day: '2026-11-22' } };
const account = 'suspense:all';
const november = { from: '2026-11-01', to: '2026-11-30' };

/** The settlement of that day: no lines, sums of nought, and its checksum. */
const emptyFile = (): string => {
  const rows = ['VNPAY;SETTLEMENT;MATRIX01;2026-11-22;1', 'TransactionNo,TxnRef,Type,Amount,Fee,BankCode,PayDate,RequestId'];
  const checksum = createHash('sha256')
    .update(rows.map((row) => `${row}\n`).join(''))
    .digest('hex');
  return [...rows, `TRAILER;0;0;0;0;${checksum}`, ''].join('\n');
};

/** Who proposed a refund is no second person. */
const byProposer = (body?: object): FurtherCall => ({
  name: 'by who proposed it',
  request: async (stage) => {
    const { id, proposer } = await stage.objectOf(proposedRefund, 'owner');
    return { ...signedBy(proposer), params: { id }, ...(body ? { body } : {}) };
  },
  status: 403,
  code: 'refund-own-proposal',
});
const decidable = async ({ text }: Reply, stage: Stage, may: boolean) => {
  const { id } = await stage.objectOf(proposedRefund, 'owner');
  const mayDecide = (JSON.parse(text) as StaffRefundPage).items.find((each) => each.id === id)?.mayDecide;
  return mayDecide === may ? undefined : `mayDecide is ${mayDecide}`;
};

/** Refunds, the ledger, tables and the daily close. */
export const financeRows: Rows = {
  listRefunds: staffSelf({
    ...reading,
    mustShow: proposedRefund,
    request: () => ({ query: { limit: '100' } }),
    also: [
      {
        name: 'who proposed one cannot decide on it',
        request: async (stage) => ({ ...signedBy((await stage.objectOf(proposedRefund, 'owner')).proposer), query: { limit: '100' } }),
        status: 200,
        check: (reply, stage) => decidable(reply, stage, false),
      },
      {
        name: 'somebody else can',
        request: ({ cast }) => ({ ...signedBy(cast.officials.finance.here), query: { limit: '100' } }),
        status: 200,
        check: (reply, stage) => decidable(reply, stage, true),
      },
    ],
  }),
  proposeRefund: staffObject(cashTaken, {
    ...refunding,
    status: 201,
    request: ({ parts }) => ({ body: { obligationId: parts?.[0], amount: 1_000, ...reason } }),
  }),
  approveRefund: staffObject(proposedRefund, { ...deciding, also: [byProposer()] }),
  rejectRefund: staffObject(proposedRefund, { ...deciding, request: () => ({ body: reason }), also: [byProposer(reason)] }),
  retryRefund: staffObject(refusedRefund, refunding),
  payOutRefund: staffObject(refusedRefund, { ...refunding, request: () => ({ body: reason }) }),
  clearPaymentAttention: staffObject(markedPayment, { ...refunding, request: () => ({ body: reason }) }),
  readStaffReceipt: staffObject(cashTaken, reading),

  readTrialBalance: staffSelf({ ...books, showsEverybody: true }),
  listAccountDays: staffSelf({ ...books, showsEverybody: true, request: () => ({ query: { account } }) }),
  listAccountEntries: staffSelf({ ...books, showsEverybody: true, request: () => ({ query: { account, day: '2026-11-23' } }) }),
  exportLedger: staffSelf({ ...books, showsEverybody: true, request: () => ({ query: november }) }),
  exportPayments: staffSelf({
    ...reading,
    needs: [cashTaken],
    request: () => ({ query: november }),
    check: toldWithinReach(cashTaken, roles, ({ reference }) => reference),
  }),

  listCloseDays: staffSelf({ ...closing, showsEverybody: true }),
  readCloseDay: staffSelf({ ...closing, showsEverybody: true, request: () => day }),
  exportCloseDay: staffSelf({ ...closing, showsEverybody: true, request: () => day }),
  importSettlement: staffSelf({
    ...closing,
    showsEverybody: true,
    request: () => ({ ...day, body: { way: 'vnpay', name: 'vnpay.csv', content: emptyFile() } }),
  }),
  // Nobody listens where the file would be fetched.
  fetchSettlement: staffSelf({
    ...closing,
    status: 503,
    code: 'settlement-not-there',
    request: () => ({ ...day, body: { way: 'vnpay' } }),
  }),
  explainDifference: staffSelf({
    ...closing,
    status: 409,
    code: 'difference-gone',
    request: () => ({ ...day, body: { kind: 'fee', way: 'vnpay', subject: 'fee', ...reason } }),
  }),
  countCash: staffSelf({
    ...closing,
    status: 404,
    code: 'not-found',
    request: (stage) => ({ ...day, body: { unitId: stage.cast.officials.finance.here.post.unitId, counted: 1_000 } }),
  }),
  lockDay: staffSelf({ ...closing, showsEverybody: true, request: () => day }),
};
