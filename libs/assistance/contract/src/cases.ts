import { Type, type Static } from '@sinclair/typebox';
import { AssistedProcedure, closed, HelperRef, IdText, TimeText } from './parts.js';
import { CaseStateSchema, ConfirmationWaySchema, ConsentWaySchema, DossierOutcomeSchema, FilingStateSchema } from './states.js';

/** A case in the list: newest first, open ones before closed. */
export const CaseSummary = Type.Object(
  {
    id: IdText,
    code: Type.String({ examples: ['VV-261123-0001'] }),
    state: CaseStateSchema,
    openedAt: TimeText,
    citizen: Type.String(),
    helper: HelperRef,
    procedure: Type.Optional(AssistedProcedure),
    dossierOutcome: DossierOutcomeSchema,
  },
  { $id: 'AssistanceCaseSummary', ...closed },
);
export type CaseSummary = Static<typeof CaseSummary>;
export const CaseList = Type.Object(
  { items: Type.Array(CaseSummary), nextCursor: Type.Optional(Type.String()), open: Type.Integer({ minimum: 0 }) },
  { $id: 'AssistanceCaseList', ...closed },
);
export type CaseList = Static<typeof CaseList>;
export const CaseQuery = Type.Object({ cursor: Type.Optional(IdText) }, { $id: 'AssistanceCaseQuery', ...closed });
export type CaseQuery = Static<typeof CaseQuery>;

/** What a case is judged by. */
export const AssistanceCase = Type.Object(
  {
    ...CaseSummary.properties,
    version: Type.Integer({ minimum: 1 }),
    session: Type.Object({ id: IdText, consent: ConsentWaySchema, startedAt: TimeText, endedAt: Type.Optional(TimeText) }, closed),
    filing: Type.Optional(
      Type.Object({ id: IdText, state: FilingStateSchema, filedAt: TimeText, confirmedBy: Type.Optional(ConfirmationWaySchema) }, closed),
    ),
    dossier: Type.Optional(Type.Object({ id: IdText, code: Type.String() }, closed)),
    /** Filings and cases of the same helper so far, this one included. */
    helperRecord: Type.Object({ filings: Type.Integer(), disowned: Type.Integer() }, closed),
    examinedBy: Type.Optional(Type.String()),
    conclusion: Type.Optional(Type.String()),
    closedAt: Type.Optional(TimeText),
    helperOutcome: Type.Optional(Type.Union([Type.Literal('restored'), Type.Literal('ended')])),
    /** Whether the asking person may examine and conclude. */
    mayExamine: Type.Boolean(),
  },
  { $id: 'AssistanceCase', ...closed },
);
export type AssistanceCase = Static<typeof AssistanceCase>;

export const ExamineCase = Type.Object({ version: Type.Integer({ minimum: 1 }) }, { $id: 'ExamineAssistanceCase', ...closed });
export type ExamineCase = Static<typeof ExamineCase>;

/** How it ended. The conclusion is told to the citizen; the helper may help again, or no more. */
export const CloseCase = Type.Object(
  {
    version: Type.Integer({ minimum: 1 }),
    conclusion: Type.String({ minLength: 10, maxLength: 1000, pattern: '\\S' }),
    helperOutcome: Type.Union([Type.Literal('restored'), Type.Literal('ended')]),
  },
  { $id: 'CloseAssistanceCase', ...closed },
);
export type CloseCase = Static<typeof CloseCase>;
