import type { Caller } from '../callers.js';
import type { Target } from '../expectation.js';
import { delegation, endedDelegation, invitation } from '../objects/delegation.js';
import { citizenObject, citizenSelf, type Rows } from '../row.js';

const own = { scope: 'delegation.own' } as const;
/** Both sides of the owner's delegation. */
const sides = { owner: ['owner', 'friend'], stranger: ['stranger'] } as const;
/** The friend is invited by the stranger; whoever invites sees it and cannot answer it. */
const invited = {
  parties: { owner: ['owner'], stranger: ['stranger', 'friend'] },
  refusedTo: (caller: Caller, target: Target) =>
    caller.kind === 'citizen' && caller.principal === target ? { status: 409, code: 'delegation-state' } : undefined,
} as const;

export const delegationRows: Rows = {
  listDelegations: citizenSelf({ ...own, mustShow: delegation, friendIsParty: true }),
  listActing: citizenSelf({
    ...own,
    friendIsParty: true,
    check: ({ text }, caller, { cast }) => {
      const { items } = JSON.parse(text) as { items: { authority: string }[] };
      const wanted = caller.kind === 'citizen' && caller.principal === 'friend' ? [cast.delegations.whole.authority] : [];
      const got = items.map(({ authority }) => authority);
      return got.join() === wanted.join() ? undefined : `may act by ${got.join()}, should by ${wanted.join()}`;
    },
  }),
  grantDelegation: citizenSelf({
    ...own,
    fresh: true,
    status: 201,
    request: () => ({ body: { phone: '0987000555', groups: ['follow'] } }),
  }),
  getDelegation: citizenObject(delegation, { ...own, parties: sides }),
  acceptDelegation: citizenObject(invitation, { ...own, ...invited }),
  declineDelegation: citizenObject(invitation, { ...own, ...invited }),
  endDelegation: citizenObject(delegation, { ...own, parties: sides }),
  restoreDelegation: citizenObject(endedDelegation, own),
  declareChild: citizenSelf({
    ...own,
    status: 201,
    request: () => ({ body: { fullName: 'Ma Minh Khôi', birthDate: '2020-05-01', relation: 'mother', declared: true } }),
  }),
  declareCompany: citizenSelf({
    ...own,
    status: 201,
    request: () => ({
      body: { kind: 'company', name: 'Công ty TNHH Chè Sông Lô', taxCode: '5000123456', position: 'Giám đốc', declared: true },
    }),
  }),
};
