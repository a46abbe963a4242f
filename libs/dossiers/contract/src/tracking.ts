import { Type, type Static } from '@sinclair/typebox';
import { closed, ExplainedDate, Holder, ProcedureRef, StatusSchema, TimeText } from './parts.js';
import { PublicRevocation } from '@tinhso/signing-contract';
import { TrackedReturn } from './returning.js';
import { ClockView } from './clock.js';
import { WayAhead } from './way-ahead.js';

/** Code of the dossier and the last four digits of the applicant's phone; no account needed. */
export const TrackDossier = Type.Object(
  {
    code: Type.String({ minLength: 8, maxLength: 40, pattern: '^\\s*[A-Za-z0-9.\\-–\\s]+$', examples: ['H60.41-261123-0001'] }),
    phoneLast4: Type.String({ pattern: '^[0-9]{4}$', examples: ['5678'] }),
  },
  { $id: 'TrackDossier', ...closed },
);
export type TrackDossier = Static<typeof TrackDossier>;

/** A result that was taken back: what it is, and where it can be looked up. */
export const TakenBackResult = Type.Object(
  {
    title: Type.String({ examples: ['Giấy khai sinh'] }),
    verifyCode: Type.String({ examples: ['7K2M-9QXD-4TBV'] }),
    revocation: PublicRevocation,
  },
  { $id: 'TakenBackResult', ...closed },
);
export type TakenBackResult = Static<typeof TakenBackResult>;

/** What whoever knows code and digits sees: where it stands, never what is in it. */
export const TrackedDossier = Type.Object(
  {
    code: Type.String(),
    procedure: ProcedureRef,
    status: StatusSchema,
    statusText: Type.String(),
    nationalStatus: Type.Integer({ minimum: 1, maximum: 10 }),
    receivingUnit: Type.Object({ name: Type.String() }, closed),
    submittedAt: TimeText,
    expected: Type.Optional(ExplainedDate),
    promisedAt: Type.Optional(TimeText),
    clock: ClockView,
    holder: Holder,
    coming: WayAhead,
    /** How many things the citizen is asked for; which ones is told after sign-in. */
    itemsAsked: Type.Integer({ minimum: 0 }),
    returning: Type.Optional(TrackedReturn),
    /** Results that are no longer good for anything, the first one first. */
    takenBack: Type.Array(TakenBackResult),
    timeline: Type.Array(Type.Object({ at: TimeText, title: Type.String() }, closed)),
  },
  { $id: 'TrackedDossier', ...closed },
);
export type TrackedDossier = Static<typeof TrackedDossier>;
