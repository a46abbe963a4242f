import { Type, type Static } from '@sinclair/typebox';
import { LegalDeadline } from './clock.js';
import { Correction, RequestKindSchema } from './kinds.js';
import { privacyLimits } from './limits.js';
import { closed, IdText, TimeText, Version } from './parts.js';
import { RequestStatusSchema } from './statuses.js';
import { stoppingKinds, UseKey } from './uses.js';

const { statement } = privacyLimits;
const Statement = Type.String({ ...statement, pattern: '\\S' });

/** A request of a person. An erasure is asked for on its own: it has a preview, a proof and a time to undo it. */
export const AskPrivacyRequest = Type.Union(
  [
    Type.Object({ kind: Type.Literal('correct'), statement: Statement, correction: Correction }, closed),
    Type.Object(
      {
        kind: Type.Union(stoppingKinds.map((kind) => Type.Literal(kind))),
        statement: Statement,
        /** What is to stop; absent when it is none of the uses that can be switched off by themselves. */
        use: Type.Optional(UseKey),
      },
      closed,
    ),
    Type.Object({ kind: Type.Union((['access', 'complaint'] as const).map((kind) => Type.Literal(kind))), statement: Statement }, closed),
  ],
  { $id: 'AskPrivacyRequest' },
);
export type AskPrivacyRequest = Static<typeof AskPrivacyRequest>;

/** A line of the list. */
export const PrivacyRequestRow = Type.Object(
  {
    id: IdText,
    code: Type.String({ examples: ['DL-261123-0001'] }),
    kind: RequestKindSchema,
    kindText: Type.String(),
    status: RequestStatusSchema,
    statusText: Type.String(),
    receivedAt: TimeText,
    /** The date that counts now: to acknowledge, then to answer; absent once closed. */
    due: Type.Optional(
      Type.Object({ what: Type.Union([Type.Literal('acknowledge'), Type.Literal('answer')]), deadline: LegalDeadline }, closed),
    ),
  },
  { $id: 'PrivacyRequestRow', ...closed },
);
export type PrivacyRequestRow = Static<typeof PrivacyRequestRow>;
export const PrivacyRequestList = Type.Object({ items: Type.Array(PrivacyRequestRow) }, { $id: 'PrivacyRequestList', ...closed });
export type PrivacyRequestList = Static<typeof PrivacyRequestList>;

export const PrivacyRequestStep = Type.Object(
  { at: TimeText, title: Type.String(), by: Type.Optional(Type.String()), text: Type.Optional(Type.String()) },
  closed,
);
export type PrivacyRequestStep = Static<typeof PrivacyRequestStep>;

/** A request as a whole. */
export const PrivacyRequestView = Type.Object(
  {
    ...PrivacyRequestRow.properties,
    statement: Type.String(),
    correction: Type.Optional(Type.Object({ ...Correction.properties, fieldText: Type.String() }, closed)),
    /** The use of data that is to stop. */
    use: Type.Optional(Type.Object({ use: UseKey, title: Type.String() }, closed)),
    /** Answer to the person, once decided. */
    answer: Type.Optional(Type.String()),
    acknowledgement: LegalDeadline,
    completion: LegalDeadline,
    /** The law that gives the days. */
    legalBasis: Type.String(),
    history: Type.Array(PrivacyRequestStep),
    actions: Type.Array(Type.String()),
    version: Version,
    /** The erasure that this request stands for. */
    erasureId: Type.Optional(IdText),
  },
  { $id: 'PrivacyRequestView', ...closed },
);
export type PrivacyRequestView = Static<typeof PrivacyRequestView>;

export const WithdrawPrivacyRequest = Type.Object({ version: Version }, { $id: 'WithdrawPrivacyRequest', ...closed });
export type WithdrawPrivacyRequest = Static<typeof WithdrawPrivacyRequest>;
