import { Type, type Static } from '@sinclair/typebox';
import { Answers, AttachedPapers, closed, IdText, ProcedureRef, TimeText, UnitRef, Version } from './parts.js';

const Code = Type.String({ pattern: '^\\d\\.\\d{6}$', examples: ['1.001193'] });
const Day = Type.String({ format: 'date', examples: ['2026-11-23'] });
/** A person at the desk, or the sender of a letter. */
const Person = Type.Object(
  {
    fullName: Type.String({ minLength: 2, maxLength: 100, pattern: '\\S' }),
    /** Left out for whoever has none: the slip then bears a number to track it by. */
    phone: Type.Optional(Type.String({ maxLength: 20 })),
    citizenId: Type.Optional(Type.String({ maxLength: 20 })),
  },
  { $id: 'ReceivedPerson', ...closed },
);
export type ReceivedPerson = Static<typeof Person>;

/** How it came by post. The clock counts from its arrival, the postmark proves when it was sent. */
const Letter = Type.Object(
  {
    arrivedOn: Day,
    postmarkedOn: Type.Optional(Day),
    trackingNumber: Type.Optional(Type.String({ maxLength: 40, pattern: '^[A-Za-z0-9.-]+$' })),
  },
  { $id: 'ReceivedLetter', ...closed },
);
export type ReceivedLetter = Static<typeof Letter>;

/** Begins the taking in of an application at a desk of the acting clerk. */
export const BeginReception = Type.Object(
  {
    procedureCode: Code,
    channel: Type.Union([Type.Literal('in_person'), Type.Literal('postal')]),
    unitId: IdText,
    person: Person,
    letter: Type.Optional(Letter),
  },
  { $id: 'BeginReception', ...closed },
);
export type BeginReception = Static<typeof BeginReception>;

export const SaveReception = Type.Object(
  { version: Version, answers: Answers, papers: AttachedPapers },
  { $id: 'SaveReception', ...closed },
);
export type SaveReception = Static<typeof SaveReception>;

/** Makes the dossier and receives it at once: the clock starts, form 01 is printed. */
export const FinishReception = Type.Object(
  {
    version: Version,
    answers: Answers,
    papers: AttachedPapers,
    /** The person has read what was typed and signed it, or the letter bears the signature. */
    confirmed: Type.Literal(true),
  },
  { $id: 'FinishReception', ...closed },
);
export type FinishReception = Static<typeof FinishReception>;

/** A file that was scanned at the desk. */
export const ScannedFile = Type.Object(
  { id: IdText, paper: Type.String(), name: Type.String(), mediaType: Type.String(), size: Type.Integer() },
  { $id: 'ScannedFile', ...closed },
);
export type ScannedFile = Static<typeof ScannedFile>;

const summary = {
  id: IdText,
  procedure: ProcedureRef,
  channel: Type.Union([Type.Literal('in_person'), Type.Literal('postal')]),
  unit: UnitRef,
  personName: Type.String(),
  beganAt: TimeText,
  /** Unfinished ones are erased then. */
  expiresAt: TimeText,
};

/** What a clerk has begun and not finished. */
export const ReceptionSummary = Type.Object(summary, { $id: 'ReceptionSummary', ...closed });
export type ReceptionSummary = Static<typeof ReceptionSummary>;
export const ReceptionList = Type.Object({ items: Type.Array(ReceptionSummary) }, { $id: 'ReceptionList', ...closed });
export type ReceptionList = Static<typeof ReceptionList>;

export const Reception = Type.Object(
  {
    ...summary,
    person: Person,
    letter: Type.Optional(Letter),
    /** The person has an account of their own, in which the dossier will stand. */
    hasAccount: Type.Boolean(),
    formVersion: Type.Integer({ minimum: 1 }),
    answers: Answers,
    papers: AttachedPapers,
    files: Type.Array(ScannedFile),
    version: Version,
  },
  { $id: 'Reception', ...closed },
);
export type Reception = Static<typeof Reception>;

/** What the clerk tells the person and prints. */
export const ReceivedDossier = Type.Object(
  {
    id: IdText,
    code: Type.String({ examples: ['H60.41-261123-0001'] }),
    promisedAt: TimeText,
    /** Form 01; made within seconds. */
    documentId: IdText,
    /** The four figures to track it by, when the person has no phone. */
    lookupNumber: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
    version: Version,
  },
  { $id: 'ReceivedDossier', ...closed },
);
export type ReceivedDossier = Static<typeof ReceivedDossier>;

/** Offices at whose desk the acting clerk may receive, and what each may receive. */
export const DeskList = Type.Object(
  { items: Type.Array(Type.Object({ unit: UnitRef, communeCode: Type.Optional(Type.String()), kind: Type.String() }, closed)) },
  { $id: 'DeskList', ...closed },
);
export type DeskList = Static<typeof DeskList>;
