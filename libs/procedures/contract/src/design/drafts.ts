import { Type, type Static } from '@sinclair/typebox';
import { ReasonText, closed, CodeText, DayText, IdText, Revision, TimeText, VersionNumber } from './parts.js';
import { DraftOriginSchema, DraftStateSchema, ProcedureActSchema } from './states.js';

/** The definition as far as it has got: any JSON object, because half-done work is kept. What is not right yet, the check tells. */
export const DraftContent = Type.Unsafe<Record<string, unknown>>(
  Type.Object({}, { additionalProperties: true, description: 'ProcedureDefinition, complete or not' }),
);
export type DraftContent = Static<typeof DraftContent>;

/** What a new draft begins with. */
export const DraftSource = Type.Union([
  /** Nothing but code, name and field; the code may be one that the national catalogue does not have. */
  Type.Object(
    {
      kind: Type.Literal('blank'),
      code: CodeText,
      title: Type.String({ minLength: 3, maxLength: 300 }),
      field: Type.String({ minLength: 2, maxLength: 200 }),
    },
    closed,
  ),
  /** Papers, time, fees and results of a procedure of the catalogue. */
  Type.Object({ kind: Type.Literal('catalogue'), code: CodeText }, closed),
  /** A published version, to be changed or restored; with `toCode` a copy for another procedure. */
  Type.Object({ kind: Type.Literal('version'), code: CodeText, version: VersionNumber, toCode: Type.Optional(CodeText) }, closed),
  /** A file that was exported here or elsewhere. */
  Type.Object({ kind: Type.Literal('file'), content: DraftContent }, closed),
]);
export type DraftSource = Static<typeof DraftSource>;

export const CreateProcedureDraft = Type.Object({ from: DraftSource }, { $id: 'CreateProcedureDraft', ...closed });
export type CreateProcedureDraft = Static<typeof CreateProcedureDraft>;

export const SaveProcedureDraft = Type.Object({ revision: Revision, content: DraftContent }, { $id: 'SaveProcedureDraft', ...closed });
export type SaveProcedureDraft = Static<typeof SaveProcedureDraft>;

/** Hand in, take back, discard: what was seen when it was decided. */
export const ChangeDraftState = Type.Object(
  { revision: Revision, note: Type.Optional(Type.String({ maxLength: 500 })) },
  { $id: 'ChangeDraftState', ...closed },
);
export type ChangeDraftState = Static<typeof ChangeDraftState>;

export const SendBackDraft = Type.Object({ revision: Revision, reason: ReasonText }, { $id: 'SendBackDraft', ...closed });
export type SendBackDraft = Static<typeof SendBackDraft>;

/** Publication by a second person. `validFrom` is the first local day; today or later. */
export const PublishDraft = Type.Object(
  { revision: Revision, validFrom: DayText, note: Type.Optional(Type.String({ maxLength: 500 })) },
  { $id: 'PublishDraft', ...closed },
);
export type PublishDraft = Static<typeof PublishDraft>;

/** Somebody in the story of a draft. */
export const ProcedurePerson = Type.Object({ accountId: IdText, name: Type.String() }, { $id: 'ProcedurePerson', ...closed });

export const HistoryEntry = Type.Object(
  {
    at: TimeText,
    act: ProcedureActSchema,
    /** Absent for what the system did. */
    by: Type.Optional(ProcedurePerson),
    version: Type.Optional(VersionNumber),
    draftId: Type.Optional(IdText),
    /** Note of whoever handed in, reason of whoever sent back or archived. */
    note: Type.Optional(Type.String()),
  },
  { $id: 'ProcedureHistoryEntry', ...closed },
);
export type HistoryEntry = Static<typeof HistoryEntry>;

/** What the reader may do with a draft now. */
export const DraftAction = Type.Union(
  (['save', 'submit', 'take_back', 'discard', 'publish', 'send_back'] as const).map((action) => Type.Literal(action)),
  { $id: 'DraftAction' },
);
export type DraftAction = Static<typeof DraftAction>;

export const DraftRow = Type.Object(
  {
    id: IdText,
    code: CodeText,
    title: Type.String(),
    state: DraftStateSchema,
    origin: DraftOriginSchema,
    /** The version that it began with; absent when none. */
    basedOn: Type.Optional(VersionNumber),
    author: Type.Optional(ProcedurePerson),
    editor: Type.Optional(ProcedurePerson),
    changedAt: TimeText,
    revision: Revision,
  },
  { $id: 'ProcedureDraftRow', ...closed },
);
export type DraftRow = Static<typeof DraftRow>;

export const DraftView = Type.Object(
  {
    ...DraftRow.properties,
    content: DraftContent,
    /** The newest published version of the code, when it is a later one than the draft began with. */
    newerVersion: Type.Optional(VersionNumber),
    /** The version it has become. */
    publishedAs: Type.Optional(VersionNumber),
    actions: Type.Array(DraftAction),
    history: Type.Array(HistoryEntry),
  },
  { $id: 'ProcedureDraft', ...closed },
);
export type DraftView = Static<typeof DraftView>;

/** Answer to a save: the number for the next one. */
export const SavedDraft = Type.Object({ revision: Revision, changedAt: TimeText }, { $id: 'SavedProcedureDraft', ...closed });
export type SavedDraft = Static<typeof SavedDraft>;
