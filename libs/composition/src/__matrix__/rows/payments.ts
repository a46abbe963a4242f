import { newId } from '@tinhso/kernel';
import type { ObligationView, PaymentView, StaffPaymentPage } from '@tinhso/payments-contract';
import { idBytes } from '@tinhso/platform';
import type { Reply } from '../http.js';
import { obligation, payment } from '../objects/payments.js';
import { signedBy } from '../people.js';
import { citizenObject, citizenSelf, everybody, staffObject, staffSelf, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const own = { scope: 'payment.pay', acting: ['delegate'] } as const;
const finance = { scope: 'payment.read', roles: ['finance'] } as const;

/** What the owner is paying at the moment. */
const paidOne = async (stage: Stage): Promise<string> => (await stage.objectOf(payment, 'owner')).parts[0];

export const paymentRows: Rows = {
  listOwnPayments: citizenSelf({ ...own, mustShow: obligation }),
  listPaymentWays: citizenSelf(own),
  readOwnObligation: citizenObject(obligation, {
    ...own,
    needs: [payment],
    also: [
      {
        name: 'somebody else who was let pay it learns the given name of who pays',
        request: async (stage) => {
          const id = await paidOne(stage);
          await stage.world.query('INSERT INTO obligation_payer (obligation_id, account_id, admitted_at) VALUES (?, ?, ?)', [
            ...[idBytes(id), idBytes(stage.cast.friend.accountId), stage.clock.now()],
          ]);
          return { ...signedBy(stage.cast.friend), params: { id } };
        },
        status: 200,
        check: ({ text }) => {
          const { heldBy } = JSON.parse(text) as ObligationView;
          return heldBy?.name === 'Hạnh' && !heldBy.paymentId ? undefined : `more is told of who pays: ${text}`;
        },
      },
      ...(
        [
          ['who pays it is told that it is her', (stage: Stage) => signedBy(stage.cast.owner), true],
          [
            'a delegate is told that somebody else pays it',
            ({ cast }: Stage) => signedBy(cast.friend, { 'x-acting-for': cast.delegations.whole.authority }),
            false,
          ],
        ] as const
      ).map(([name, by, own]) => ({
        name,
        request: async (stage: Stage) => ({ ...by(stage), params: { id: await paidOne(stage) } }),
        status: 200,
        check: ({ text }: Reply) => ((JSON.parse(text) as ObligationView).heldBy?.own === own ? undefined : `${name}: ${text}`),
      })),
    ],
  }),
  readOwnPayment: citizenObject(payment, {
    ...own,
    // Only who began it may go on with it: others would pay in somebody's name.
    check: ({ text }, caller) => {
      const { next } = JSON.parse(text) as PaymentView;
      const began = caller.kind === 'citizen' && !caller.acting;
      return (next !== undefined) === began ? undefined : `${caller.name} ${next ? 'may' : 'may not'} go on with a payment`;
    },
  }),
  startPayment: citizenObject(obligation, {
    ...own,
    status: 201,
    request: ({ id }) => ({ body: { obligationIds: [id], way: 'vnpay', amount: 20_000 }, headers: { 'idempotency-key': newId() } }),
  }),
  searchPayments: staffSelf({
    ...finance,
    mustShow: payment,
    request: () => ({ query: { limit: '100' } }),
    also: [
      {
        name: 'by the phone of somebody, which is recorded',
        request: (stage) => ({ ...signedBy(stage.cast.officials.finance.here), query: { q: stage.cast.owner.phone } }),
        status: 200,
        check: async ({ text }, { world, cast }) => {
          const { items } = JSON.parse(text) as StaffPaymentPage;
          const sql = "SELECT data_subject_id AS id FROM audit_entry WHERE action = 'payment.search' ORDER BY id DESC LIMIT 1";
          const [row] = await world.query<{ id: Buffer }[]>(sql);
          if (items.length === 0) return 'nothing is found by a phone';
          return row?.id.equals(idBytes(cast.owner.accountId)) ? undefined : 'nobody can see that the phone was looked for';
        },
      },
      {
        name: 'by the phone of somebody who pays another office',
        request: (stage) => ({ ...signedBy(stage.cast.officials.finance.elsewhere), query: { q: stage.cast.owner.phone } }),
        status: 200,
        check: ({ text }) =>
          (JSON.parse(text) as StaffPaymentPage).items.length === 0 ? undefined : 'payments to another office are found',
      },
    ],
  }),
  readStaffPayment: staffObject(payment, finance),
  // VNPAY is known by its signature alone; without one the answer is a code, whatever the parameters are.
  vnpayIpn: everybody({
    needs: [payment],
    request: async (stage) => ({ query: { vnp_TxnRef: (await stage.objectOf(payment, 'owner')).reference, vnp_ResponseCode: '00' } }),
    check: ({ text }) => (text.includes('"97"') ? undefined : `an unsigned notice is answered ${text}`),
  }),
  vnpayReturn: everybody({ status: 302 }),
};
