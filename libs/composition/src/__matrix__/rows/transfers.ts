import { newId } from '@tinhso/kernel';
import type { TransferPage } from '@tinhso/payments-contract';
import { postsOf, type Caller } from '../callers.js';
import type { Target } from '../expectation.js';
import { BANK, goingBack, largeGoingBack, meantTransfer, transfer } from '../objects/transfers.js';
import { provinceOf } from '../cast.js';
import { signedBy, type Person } from '../people.js';
import { everybody, staffObject, staffSelf, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const roles = ['finance'] as const;
/** The account is the province's: finance of a commune has no say, whoever the money may be from. */
const heldBy = (caller: Caller, target: Target): boolean =>
  target !== 'absent' && caller.kind === 'staff' && postsOf(caller, roles).some(({ reach }) => reach === 'province');
const finance = { scope: 'payment.match', roles } as const;
const note = 'Đã gọi điện cho người gửi';

type By = (stage: Stage) => Pick<Person, 'token'>;
const decider: By = ({ cast }) => cast.officials.finance.province;
const secondPerson: By = ({ world }) => ({ token: () => world.staffToken([{ unitId: provinceOf(world), role: 'finance' }], newId()) });

/** Whether somebody is shown that the large sum is theirs to confirm. */
const shown = (name: string, by: By, may: boolean): FurtherCall => ({
  name,
  request: (stage) => ({ ...signedBy(by(stage)), query: { limit: '100' } }),
  status: 200,
  check: async ({ text }, stage) => {
    const { id } = await stage.objectOf(largeGoingBack, 'owner');
    const mayEnd = (JSON.parse(text) as TransferPage).items.find((each) => each.id === id)?.mayEnd;
    return mayEnd === may ? undefined : `mayEnd is ${mayEnd}`;
  },
});
const ending = (name: string, by: By, answer: Pick<FurtherCall, 'status' | 'code'>): FurtherCall => ({
  name,
  request: async (stage) => ({ ...signedBy(by(stage)), params: { id: (await stage.objectOf(largeGoingBack, 'owner')).id } }),
  ...answer,
});

export const transferRows: Rows = {
  // The bank is known by its signature alone.
  takeBankNotice: everybody({
    status: 401,
    code: 'transfer-not-signed',
    request: (stage) => {
      const at = stage.clock.now().toISOString();
      const payer = { payerName: 'A', payerAccount: '1', payerBank: 'B' };
      const credit = { id: `FT${newId().slice(-12)}`, account: BANK.VIETQR_ACCOUNT, amount: 1_000, content: '', bookedAt: at, ...payer };
      return { body: { sentAt: at, credits: [credit], signature: '0'.repeat(64) } };
    },
  }),
  listTransfers: staffSelf({
    ...finance,
    showsEverybody: true,
    request: () => ({ query: { limit: '100' } }),
    needs: [largeGoingBack],
    also: [shown('who decided on a large sum cannot confirm it', decider, false), shown('somebody else can', secondPerson, true)],
  }),
  listTransferCandidates: staffObject(transfer, { ...finance, heldBy, showsEverybody: true }),
  assignTransfer: staffObject(meantTransfer, {
    ...finance,
    heldBy,
    status: 204,
    request: ({ obligationId }) => ({ body: { obligationId, note } }),
  }),
  returnTransfer: staffObject(transfer, { ...finance, heldBy, status: 204, request: () => ({ body: { note } }) }),
  confirmTransferReturned: staffObject(goingBack, {
    ...finance,
    heldBy,
    status: 204,
    needs: [largeGoingBack],
    also: [
      ending('a large sum, by who decided on it', decider, { status: 403, code: 'transfer-own-decision' }),
      ending('a large sum, by somebody else', secondPerson, { status: 204 }),
    ],
  }),
};
