import { newId } from '@tinhso/kernel';
import type { CounterObligation, CounterObligations } from '@tinhso/payments-contract';
import { idBytes } from '@tinhso/platform';
import { postsOf } from '../callers.js';
import { reachTo } from '../expectation.js';
import { cashTaken, charge, fine, fineOf } from '../objects/counter.js';
import { halveCharges } from '../objects/waivers.js';
import { ELSEWHERE, HERE, signedBy } from '../people.js';
import { everybody, staffObject, staffSelf, type FurtherCall, type Rows } from '../row.js';
import type { Holder, Stage } from '../stage.js';

const roles = ['one_stop_clerk', 'finance'] as const;
const cash = { scope: 'payment.take_cash', roles } as const;
const charges = { scope: 'payment.charge', roles } as const;
const headers = (): Record<string, string> => ({ 'idempotency-key': newId() });

/** The clerk here opens the fine that somebody has already, here or elsewhere. */
const again = (name: string, whose: Holder, answer: Pick<FurtherCall, 'status' | 'code'>): FurtherCall => ({
  name,
  request: async (stage) => {
    const { decisionNumber } = await stage.objectOf(fine, whose);
    const { headers: by } = signedBy(stage.cast.officials.one_stop_clerk.here);
    return { body: fineOf(stage.cast.owner, decisionNumber), headers: { ...by, ...headers() } };
  },
  ...answer,
});

const copies = ({ cast }: Stage) => ({ kind: 'counter', phone: cast.owner.phone, reason: 'Sao y 10 trang', amount: 20_000 });

/** The owner owes all of a charge, whatever is waived for others. */
const asMuch = (name: string, waive: (stage: Stage) => Promise<void>): FurtherCall => ({
  name,
  request: async (stage) => {
    await waive(stage);
    const { headers: by } = signedBy(stage.cast.officials.one_stop_clerk.here);
    return { body: copies(stage), headers: { ...by, ...headers() } };
  },
  status: 201,
  check: ({ text }) => ((JSON.parse(text) as CounterObligation).amount === 20_000 ? undefined : `less is owed: ${text}`),
});

/** Cash, charges without a dossier, and the national platform, which is known by its signature alone. */
export const counterRows: Rows = {
  findAtCounter: staffSelf({
    ...cash,
    needs: [charge],
    // Whoever looks for the owner's phone in another office comes upon nothing.
    request: (stage) => ({ query: { q: stage.cast.owner.phone } }),
    check: async ({ text }, caller, stage) => {
      const reached = caller.kind === 'staff' && reachTo(postsOf(caller, roles), 'owner');
      const found = text.includes((await stage.objectOf(charge, 'owner')).id);
      return found === reached ? undefined : `what is owed here is ${found ? '' : 'not '}found`;
    },
    also: [
      {
        name: 'by the phone of somebody who owes nothing here',
        request: ({ cast }) => ({ ...signedBy(cast.officials.one_stop_clerk.here), query: { q: cast.friend.phone } }),
        status: 200,
        check: ({ text }) => ((JSON.parse(text) as CounterObligations).items.length === 0 ? undefined : `others’ dues are found: ${text}`),
      },
    ],
  }),
  takeCash: staffObject(charge, {
    ...cash,
    status: 201,
    request: ({ id }) => ({ body: { obligationIds: [id], amount: 20_000, given: 50_000 }, headers: headers() }),
    also: [
      {
        name: 'together with what is owed to another office',
        request: async (stage) => {
          const dues = await Promise.all((['owner', 'stranger'] as const).map((whose) => stage.objectOf(charge, whose)));
          const { headers: by } = signedBy(stage.cast.officials.one_stop_clerk.here);
          const body = { obligationIds: dues.map(({ id }) => id), amount: 20_000, given: 50_000 };
          return { body, headers: { ...by, ...headers() } };
        },
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  readCashDay: staffSelf({ ...cash, request: () => ({ query: { day: '2026-11-23' } }) }),
  readCounterReceipt: staffObject(cashTaken, {
    ...cash,
    also: [
      {
        name: 'what was not paid in cash',
        request: async (stage) => {
          const { id, documentId } = await stage.objectOf(cashTaken, 'owner');
          await stage.world.query('DELETE FROM cash_taking WHERE payment_id = ?', [idBytes(id)]);
          return { ...signedBy(stage.cast.officials.one_stop_clerk.here), params: { id, documentId } };
        },
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  openCharge: staffSelf({
    ...charges,
    status: 201,
    request: (stage) => ({ body: copies(stage), headers: headers() }),
    needs: [fine],
    also: [
      again('a fine that this office opened before', 'owner', { status: 409, code: 'fine-known' }),
      again('a fine under the number of another office’s', 'stranger', { status: 201 }),
      asMuch('what another office waives for everybody', (stage) => halveCharges(stage, ELSEWHERE)),
      asMuch('what is waived for somebody else', (stage) => halveCharges(stage, HERE, [stage.cast.friend.phone])),
    ],
  }),
  dropCharge: staffObject(charge, charges),
  nationalPayNotice: everybody({
    request: () => ({ body: { data: Buffer.from('{"partner":"TINHSO"}').toString('base64url'), signature: '00' } }),
    check: ({ text }) => (text.includes('"97"') ? undefined : `an unsigned notice is answered ${text}`),
  }),
  nationalPayReturn: everybody({ status: 302, request: () => ({ query: { data: 'e30', signature: '00' } }) }),
};
