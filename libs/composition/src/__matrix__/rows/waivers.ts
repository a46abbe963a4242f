import type { ReceiptMail, StaffWaiverList } from '@tinhso/payments-contract';
import type { Reply } from '../http.js';
import { approvedWaiver, proposedWaiver, WAIVER } from '../objects/waivers.js';
import { signedBy } from '../people.js';
import { citizenSelf, staffObject, staffSelf, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const reading = { scope: 'waiver.read', roles: ['finance', 'leader'] } as const;
const proposing = { scope: 'waiver.propose', roles: ['finance'] } as const;
const deciding = { scope: 'waiver.approve', roles: ['finance', 'leader'] } as const;
const reason = { reason: 'Chưa có căn cứ pháp lý' };
const toDecide = { query: { view: 'decide' } };

/** Who proposed a rule is no second person. */
const byProposer = (body?: object): FurtherCall => ({
  name: 'by who proposed it',
  request: async (stage) => {
    const { id, proposer } = await stage.objectOf(proposedWaiver, 'owner');
    return { ...signedBy(proposer), params: { id }, ...(body ? { body } : {}) };
  },
  status: 403,
  code: 'waiver-own-proposal',
});

const decidable = async ({ text }: Reply, stage: Stage, may: boolean) => {
  const { id } = await stage.objectOf(proposedWaiver, 'owner');
  const mayDecide = (JSON.parse(text) as StaffWaiverList).items.find((each) => each.id === id)?.mayDecide;
  return mayDecide === may ? undefined : `mayDecide is ${mayDecide}`;
};

/** Rules of exemption, and whether a citizen's receipts come by mail. */
export const waiverRows: Rows = {
  listWaivers: staffSelf({
    ...reading,
    mustShow: proposedWaiver,
    request: () => toDecide,
    also: [
      {
        name: 'who proposed one cannot decide on it',
        request: async (stage) => ({ ...signedBy((await stage.objectOf(proposedWaiver, 'owner')).proposer), ...toDecide }),
        status: 200,
        check: (reply, stage) => decidable(reply, stage, false),
      },
      {
        name: 'somebody else can',
        request: ({ cast }) => ({ ...signedBy(cast.officials.finance.here), ...toDecide }),
        status: 200,
        check: (reply, stage) => decidable(reply, stage, true),
      },
    ],
  }),
  readWaiver: staffObject(approvedWaiver, reading),
  proposeWaiver: staffSelf({ ...proposing, status: 201, request: () => ({ body: { ...WAIVER, people: [] } }) }),
  approveWaiver: staffObject(proposedWaiver, { ...deciding, also: [byProposer()] }),
  rejectWaiver: staffObject(proposedWaiver, { ...deciding, request: () => ({ body: reason }), also: [byProposer(reason)] }),
  endWaiver: staffObject(approvedWaiver, { ...proposing, request: () => ({ body: reason }) }),
  readReceiptMail: citizenSelf({
    scope: 'payment.pay',
    also: [
      {
        name: "somebody else's choice is theirs",
        request: ({ cast }) => signedBy(cast.owner),
        status: 200,
        check: ({ text }) => ((JSON.parse(text) as ReceiptMail).wanted ? undefined : `the owner never said no: ${text}`),
      },
    ],
  }),
  chooseReceiptMail: citizenSelf({ scope: 'payment.pay', request: () => ({ body: { wanted: true } }) }),
};
