import type { ActingList, DelegationOverview } from '@tinhso/delegation-contract';
import type { Caller } from '../callers.js';
import type { HeldDelegation } from '../delegations.js';
import type { Target } from '../expectation.js';
import type { Managed } from '../managed.js';
import { delegation, endedDelegation, invitation } from '../objects/delegation.js';
import { signedBy } from '../people.js';
import { citizenObject, citizenSelf, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const own = { scope: 'delegation.own' } as const;
/** Both sides of the owner's delegation. */
const sides = { owner: ['owner', 'friend'], stranger: ['stranger'] } as const;
/** The friend is invited by the stranger; whoever invites sees it and cannot answer it. */
const invited = {
  parties: { owner: ['owner'], stranger: ['stranger', 'friend'] },
  refusedTo: (caller: Caller, target: Target) =>
    caller.kind === 'citizen' && caller.principal === target ? { status: 409, code: 'delegation-state' } : undefined,
} as const;

const idOf = ({ authority }: HeldDelegation): string => authority.split(':')[1] ?? '';
const notFound = { status: 404, code: 'not-found' } as const;

type Party = Exclude<keyof Managed, 'childId' | 'companyId'>;
/** Somebody of a family or company and the right of another one of it. */
const over = (who: Party, whose: Party, answer: Pick<FurtherCall, 'status' | 'code' | 'check'>): FurtherCall[] => [
  {
    name: `${who}, the right of ${whose}`,
    request: ({ cast: { managed } }) => ({ ...signedBy(managed[who].holder), params: { id: idOf(managed[whose]) } }),
    ...answer,
  },
];

export const delegationRows: Rows = {
  listDelegations: citizenSelf({
    ...own,
    mustShow: delegation,
    friendIsParty: true,
    also: [
      {
        name: 'a mother of two',
        request: ({ cast }) => signedBy(cast.managed.mother.holder),
        status: 200,
        check: ({ text }) => {
          const { given, children } = JSON.parse(text) as DelegationOverview;
          if (given.length > 0) return 'rights over a child are shown as given by the mother';
          const mixed = children.filter(({ id, mine, others }) => [mine, ...others].some(({ principal }) => principal.id !== id));
          return children.length === 2 && mixed.length === 0 ? undefined : 'rights over one child are shown with the other';
        },
      },
      {
        name: 'a guardian who left',
        request: ({ cast }) => signedBy(cast.managed.formerGuardian.holder),
        status: 200,
        check: ({ text }, { cast }) => {
          const { given, children } = JSON.parse(text) as DelegationOverview;
          if (given.length + children.length > 0) return 'the child is still hers';
          return text.includes(idOf(cast.managed.father)) ? 'she sees the right of the other guardian' : undefined;
        },
      },
    ],
  }),
  listActing: citizenSelf({
    ...own,
    friendIsParty: true,
    check: ({ text }, caller, { cast }) => {
      const { items } = JSON.parse(text) as { items: { authority: string }[] };
      const wanted = caller.kind === 'citizen' && caller.principal === 'friend' ? [cast.delegations.whole.authority] : [];
      const got = items.map(({ authority }) => authority);
      return got.join() === wanted.join() ? undefined : `may act by ${got.join()}, should by ${wanted.join()}`;
    },
    also: [
      {
        name: 'somebody whose right has run out',
        request: ({ cast }) => signedBy(cast.delegations.expired.holder),
        status: 200,
        check: ({ text }) => ((JSON.parse(text) as ActingList).items.length > 0 ? 'what has run out is offered' : undefined),
      },
    ],
  }),
  grantDelegation: citizenSelf({
    ...own,
    fresh: true,
    status: 201,
    request: () => ({ body: { phone: '0987000555', groups: ['follow'] } }),
    also: [
      ...(
        [
          ['a mother gives the child to the care of another', 'mother', 'childId', 201],
          ['a guardian who left', 'formerGuardian', 'childId', 404],
          ['a mother of a child gives a company', 'mother', 'companyId', 404],
          ['a representative of a company gives a child', 'representative', 'childId', 404],
          ['an employee gives the company', 'employee', 'companyId', 404],
        ] as const
      ).map(([name, who, over, status]) => ({
        name,
        request: ({ cast }: Stage) => ({
          ...signedBy(cast.managed[who].holder),
          body: { phone: '0987000556', groups: ['follow'], principalId: cast.managed[over] },
        }),
        status,
        ...(status === 404 ? { code: 'not-found' } : {}),
      })),
    ],
  }),
  getDelegation: citizenObject(delegation, {
    ...own,
    parties: sides,
    also: [
      ...over('father', 'mother', { status: 200 }),
      ...over('formerGuardian', 'mother', notFound),
      ...over('employee', 'representative', notFound),
      ...over('representative', 'mother', notFound),
      ...over('mother', 'formerGuardian', {
        status: 200,
        check: ({ text }) => (text.includes('restorableUntil') ? 'she may take back what another ended' : undefined),
      }),
    ],
  }),
  acceptDelegation: citizenObject(invitation, { ...own, ...invited }),
  declineDelegation: citizenObject(invitation, { ...own, ...invited }),
  endDelegation: citizenObject(delegation, {
    ...own,
    parties: sides,
    also: [
      ...over('mother', 'father', { status: 200 }),
      ...over('father', 'mother', { status: 403, code: 'forbidden' }),
      ...over('formerGuardian', 'father', notFound),
      ...over('representative', 'employee', { status: 200 }),
      ...over('employee', 'representative', notFound),
    ],
  }),
  restoreDelegation: citizenObject(endedDelegation, {
    ...own,
    also: [
      ...over('formerGuardian', 'formerGuardian', { status: 200 }),
      ...over('mother', 'formerGuardian', { status: 409, code: 'delegation-state' }),
      ...over('representative', 'formerEmployee', { status: 409, code: 'delegation-state' }),
    ],
  }),
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
