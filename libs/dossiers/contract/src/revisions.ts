import { Type, type Static } from '@sinclair/typebox';
import { Answers, AttachedPapers, closed, DossierPaper, IdText, TimeText, Version } from './parts.js';

/** The whole application as it should be, over the version that was seen. Files that the dossier holds already may be named again. */
export const CorrectDossier = Type.Object(
  {
    version: Version,
    answers: Answers,
    papers: AttachedPapers,
    /** Removed when the correction is taken in. */
    draftId: Type.Optional(IdText),
    /** The citizen declares that what is said is true; never ticked beforehand. */
    declared: Type.Literal(true),
  },
  { $id: 'CorrectDossier', ...closed },
);
export type CorrectDossier = Static<typeof CorrectDossier>;

/** An answer that reads differently; `before` or `after` is left out for a question that was not asked then. */
export const ChangedAnswer = Type.Object(
  {
    pointer: Type.String(),
    label: Type.String(),
    before: Type.Optional(Type.String()),
    after: Type.Optional(Type.String()),
  },
  { $id: 'ChangedAnswer', ...closed },
);
export type ChangedAnswer = Static<typeof ChangedAnswer>;

const Files = DossierPaper.properties.files;
/** A paper with other files than before. */
export const ChangedPaper = Type.Object(
  { key: Type.String(), title: Type.String(), before: Files, after: Files },
  { $id: 'ChangedPaper', ...closed },
);
export type ChangedPaper = Static<typeof ChangedPaper>;

/** One change of what was filed: both versions are kept, and what differs between them is told. */
export const Revision = Type.Object(
  {
    id: IdText,
    /** 1 for the first change. */
    number: Type.Integer({ minimum: 1 }),
    cause: Type.Union([Type.Literal('correction'), Type.Literal('supplement')]),
    at: TimeText,
    by: Type.String(),
    answers: Type.Array(ChangedAnswer),
    papers: Type.Array(ChangedPaper),
    /** What is as it was. */
    unchanged: Type.Object({ answers: Type.Integer({ minimum: 0 }), papers: Type.Integer({ minimum: 0 }) }, closed),
    /** Nobody of the office has decided anything since. */
    fresh: Type.Boolean(),
  },
  { $id: 'DossierRevision', ...closed },
);
export type Revision = Static<typeof Revision>;
