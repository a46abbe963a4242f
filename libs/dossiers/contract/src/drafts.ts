import { Type, type Static } from '@sinclair/typebox';
import { ReturnWish } from './returning.js';
import { Answers, closed, CommuneCode, IdText, AttachedPapers, ProcedureRef, TimeText, Version } from './parts.js';

const Step = Type.String({ maxLength: 80, examples: ['nguoi-me'] });
/** Of a procedure, or `sk-<key>` of the common form of a life event. */
const ProcedureCode = Type.String({
  pattern: '^(\\d\\.\\d{6}|sk-[a-z]+(-[a-z]+)*)$',
  maxLength: 32,
  examples: ['1.001193', 'sk-chuyen-nha'],
});

/** Begin a draft; everything but the procedure may come later. */
export const CreateDraft = Type.Object(
  {
    procedureCode: ProcedureCode,
    answers: Type.Optional(Answers),
    papers: Type.Optional(AttachedPapers),
    receivingCommune: Type.Optional(CommuneCode),
    step: Type.Optional(Step),
  },
  { $id: 'CreateDraft', ...closed },
);
export type CreateDraft = Static<typeof CreateDraft>;

/** The whole draft as it is now; replaces what was saved if `version` is the saved one. */
export const SaveDraft = Type.Object(
  {
    version: Version,
    answers: Answers,
    papers: AttachedPapers,
    receivingCommune: Type.Optional(CommuneCode),
    returning: Type.Optional(ReturnWish),
    step: Type.Optional(Step),
  },
  { $id: 'SaveDraft', ...closed },
);
export type SaveDraft = Static<typeof SaveDraft>;

const summary = {
  id: IdText,
  procedure: ProcedureRef,
  /** The dossier that it corrects, when it is no new application. */
  corrects: Type.Optional(IdText),
  /** Where the citizen was in the form. */
  step: Type.Optional(Step),
  version: Version,
  savedAt: TimeText,
  /** Erased then unless it is changed before. */
  expiresAt: TimeText,
};

export const DraftSummary = Type.Object(summary, { $id: 'DraftSummary', ...closed });
export type DraftSummary = Static<typeof DraftSummary>;

export const Draft = Type.Object(
  {
    ...summary,
    /** Version of the form that is in force now; answers may come from an earlier one. */
    formVersion: Type.Integer({ minimum: 1 }),
    answers: Answers,
    papers: AttachedPapers,
    receivingCommune: Type.Optional(CommuneCode),
    returning: Type.Optional(ReturnWish),
  },
  { $id: 'Draft', ...closed },
);
export type Draft = Static<typeof Draft>;

/** The citizen's drafts, last changed first. There are at most `dossierLimits.drafts`, so there are no pages. */
export const DraftList = Type.Object({ items: Type.Array(DraftSummary) }, { $id: 'DraftList', ...closed });
export type DraftList = Static<typeof DraftList>;

/** What a save answers: enough to save again. */
export const DraftSaved = Type.Object(
  { id: IdText, version: Version, savedAt: TimeText, expiresAt: TimeText },
  { $id: 'DraftSaved', ...closed },
);
export type DraftSaved = Static<typeof DraftSaved>;
