import { Type, type Static } from '@sinclair/typebox';
import { DelegationGroup } from './groups.js';
import { DateText, DelegationRole, GuardianRelation, IdText, PrincipalKind, TimeText } from './principals.js';
import { delegationStates } from './lifecycle.js';

const closed = { additionalProperties: false } as const;

/** Whose matters an authority is about. */
export const PrincipalView = Type.Object(
  { id: IdText, kind: PrincipalKind, name: Type.String({ examples: ['Ma Thị Hạnh'] }) },
  { $id: 'PrincipalView', ...closed },
);
export type PrincipalView = Static<typeof PrincipalView>;

/** An authority that can be used now: what `x-acting-for` takes, and what the banner says. */
export const ActingView = Type.Object(
  {
    /** Value of the header `x-acting-for`. */
    authority: Type.String({ examples: ['delegation:0193f3c0-0000-7000-8000-000000000000'] }),
    delegationId: IdText,
    principal: PrincipalView,
    role: DelegationRole,
    groups: Type.Array(DelegationGroup),
    /** End; absent for a representative, whose right has none of its own. */
    until: Type.Optional(TimeText),
  },
  { $id: 'ActingView', ...closed },
);
export type ActingView = Static<typeof ActingView>;
export const ActingList = Type.Object({ items: Type.Array(ActingView) }, { $id: 'ActingList', ...closed });
export type ActingList = Static<typeof ActingList>;

/** `expired` is worked out from the date; the others are states that somebody brought about. */
export const DelegationStateView = Type.Union([...delegationStates, 'expired' as const].map((state) => Type.Literal(state)));

/** An authority as its two sides see it. */
export const DelegationView = Type.Object(
  {
    id: IdText,
    /** `given`: I am the one acted for, or answer for the child or company. `received`: I am the one who acts. */
    side: Type.Union([Type.Literal('given'), Type.Literal('received')]),
    state: DelegationStateView,
    role: DelegationRole,
    principal: PrincipalView,
    /** Who may act; known once the invitation was accepted. */
    delegate: Type.Optional(Type.Object({ name: Type.String() }, closed)),
    /** Phone that the invitation went to, masked. */
    phoneMasked: Type.Optional(Type.String({ examples: ['09•• ••• •78'] })),
    groups: Type.Array(DelegationGroup),
    createdAt: TimeText,
    acceptedAt: Type.Optional(TimeText),
    until: Type.Optional(TimeText),
    endedAt: Type.Optional(TimeText),
    /** Until when whoever ended it may take that back. */
    restorableUntil: Type.Optional(TimeText),
  },
  { $id: 'DelegationView', ...closed },
);
export type DelegationView = Static<typeof DelegationView>;

/** Something done under an authority. */
export const DelegatedAct = Type.Object(
  {
    id: IdText,
    /** Event: `dossier.submitted`, `document.read_for_another` … */
    type: Type.String({ examples: ['dossier.submitted'] }),
    text: Type.String({ examples: ['Nộp hồ sơ'] }),
    /** Both names. */
    by: Type.String({ examples: ['Ma Văn Páo thay mặt Ma Thị Hạnh'] }),
    at: TimeText,
    subject: Type.Object({ type: Type.String({ examples: ['dossier'] }), id: IdText }, closed),
  },
  { $id: 'DelegatedAct', ...closed },
);
export type DelegatedAct = Static<typeof DelegatedAct>;

/** One authority with what was done under it, newest first; the last hundred acts. */
export const DelegationDetail = Type.Object(
  { delegation: DelegationView, acts: Type.Array(DelegatedAct) },
  { $id: 'DelegationDetail', ...closed },
);
export type DelegationDetail = Static<typeof DelegationDetail>;

/** A child for whom I file. */
export const ChildView = Type.Object(
  {
    id: IdText,
    name: Type.String(),
    birthDate: DateText,
    citizenIdMasked: Type.Optional(Type.String()),
    relation: GuardianRelation,
    /** The eighteenth birthday, when the right ends by itself. */
    majorityOn: DateText,
    /** My own right. */
    mine: DelegationView,
    /** Rights of others, and invitations. */
    others: Type.Array(DelegationView),
  },
  { $id: 'ChildView', ...closed },
);
export type ChildView = Static<typeof ChildView>;

/** A company or household business that I represent. */
export const CompanyView = Type.Object(
  {
    id: IdText,
    kind: PrincipalKind,
    name: Type.String(),
    taxCode: Type.String(),
    position: Type.String(),
    mine: DelegationView,
    members: Type.Array(DelegationView),
  },
  { $id: 'CompanyView', ...closed },
);
export type CompanyView = Static<typeof CompanyView>;

/** Everything about acting for others, in one page. */
export const DelegationOverview = Type.Object(
  {
    /** Rights that others have over my own matters; what has ended is kept for a year. */
    given: Type.Array(DelegationView),
    /** Rights and invitations that others gave me. */
    received: Type.Array(DelegationView),
    children: Type.Array(ChildView),
    companies: Type.Array(CompanyView),
  },
  { $id: 'DelegationOverview', ...closed },
);
export type DelegationOverview = Static<typeof DelegationOverview>;
