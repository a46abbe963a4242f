import { Type, type Static } from '@sinclair/typebox';
import {
  AssistedProcedure,
  closed,
  CodeText,
  DayText,
  HelperRef,
  IdText,
  NameText,
  OwnCase,
  PhoneText,
  SlipCode,
  TimeText,
} from './parts.js';
import { ConfirmationWaySchema, ConsentWaySchema, FilingStateSchema, SessionStateSchema } from './states.js';

/** Begin to help somebody who sits beside the helper. The answer never tells whether the person has an account. */
export const StartAssistedSession = Type.Object(
  {
    /** Membership under which the help is given. */
    memberId: IdText,
    fullName: NameText,
    /** Needed for `code` and `device`. */
    phone: Type.Optional(PhoneText),
    consent: ConsentWaySchema,
  },
  { $id: 'StartAssistedSession', ...closed },
);
export type StartAssistedSession = Static<typeof StartAssistedSession>;

/** What the helper sees of a filing: how far it is, and what goes on the slip. Never the citizen's code. */
export const HelperFiling = Type.Object(
  {
    id: IdText,
    procedure: AssistedProcedure,
    office: Type.String({ examples: ['UBND phường Minh Xuân'] }),
    state: FilingStateSchema,
    confirmedBy: Type.Optional(ConfirmationWaySchema),
    filedAt: TimeText,
    expiresAt: TimeText,
    /** While it waits to be confirmed. */
    slipCode: Type.Optional(SlipCode),
  },
  { $id: 'HelperFiling', ...closed },
);
export type HelperFiling = Static<typeof HelperFiling>;

/** A session as the helper sees it. */
export const AssistedSession = Type.Object(
  {
    id: IdText,
    memberId: IdText,
    personName: Type.String(),
    phoneMasked: Type.Optional(Type.String({ examples: ['09•• ••• •78'] })),
    consent: ConsentWaySchema,
    state: SessionStateSchema,
    startedAt: TimeText,
    /** When it ends by itself: the wait for agreement, then the session. */
    expiresAt: TimeText,
    /** When another code may be asked for; while it waits for one. */
    resendAt: Type.Optional(TimeText),
    filings: Type.Array(HelperFiling),
  },
  { $id: 'AssistedSession', ...closed },
);
export type AssistedSession = Static<typeof AssistedSession>;

/** A membership as its holder sees it. */
export const HelperMembership = Type.Object(
  {
    id: IdText,
    team: Type.String(),
    unit: Type.String(),
    communeCode: Type.Optional(Type.String()),
    /** Fields of procedures that may be helped with; every field when left out. */
    fields: Type.Optional(Type.Array(Type.String())),
    validFrom: DayText,
    /** Last day. */
    validTo: DayText,
    /** `active` may help; `suspended` while a case is examined. */
    standing: Type.Union([Type.Literal('active'), Type.Literal('future'), Type.Literal('suspended'), Type.Literal('over')]),
  },
  { $id: 'HelperMembership', ...closed },
);
export type HelperMembership = Static<typeof HelperMembership>;

/** The helper's desk: memberships, and the sessions of the last days, newest first. */
export const HelperDesk = Type.Object(
  { memberships: Type.Array(HelperMembership), sessions: Type.Array(AssistedSession) },
  { $id: 'HelperDesk', ...closed },
);
export type HelperDesk = Static<typeof HelperDesk>;

/** The code that the citizen typed with their own hand. */
export const ConsentCode = Type.Object({ code: CodeText }, { $id: 'AssistedConsentCode', ...closed });
export type ConsentCode = Static<typeof ConsentCode>;

/** The citizen signed the printed consent; the helper keeps the paper for the team. */
export const ConsentSlip = Type.Object({ signed: Type.Literal(true) }, { $id: 'AssistedConsentSlip', ...closed });
export type ConsentSlip = Static<typeof ConsentSlip>;

/** The citizen's own word on a session, on their own device. */
export const SessionAgreement = Type.Object({ agree: Type.Boolean() }, { $id: 'AssistedSessionAgreement', ...closed });
export type SessionAgreement = Static<typeof SessionAgreement>;

/** A session as the person helped sees it. */
export const OwnAssistedSession = Type.Object(
  {
    id: IdText,
    helper: HelperRef,
    consent: ConsentWaySchema,
    state: SessionStateSchema,
    startedAt: TimeText,
    expiresAt: TimeText,
    /** A case has been opened about it. */
    disowned: Type.Boolean(),
    case: Type.Optional(OwnCase),
  },
  { $id: 'OwnAssistedSession', ...closed },
);
export type OwnAssistedSession = Static<typeof OwnAssistedSession>;
