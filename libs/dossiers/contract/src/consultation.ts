import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, TimeText, Version } from './parts.js';

/** What no answer by the deadline means: agreement, or that the leaders are told. */
export const Silence = Type.Union([Type.Literal('agreed'), Type.Literal('escalated')], { $id: 'ConsultationSilence' });
/** `silent`: nobody answered in time, which counts as agreement. `late`: nobody answered in time, and it is still waited for. */
export const ConsultationState = Type.Union(
  [Type.Literal('open'), Type.Literal('late'), Type.Literal('answered'), Type.Literal('silent'), Type.Literal('closed')],
  { $id: 'ConsultationState' },
);
export type ConsultationState = Static<typeof ConsultationState>;
export const Opinion = Type.Union([Type.Literal('agree'), Type.Literal('agree_if'), Type.Literal('disagree')], {
  $id: 'ConsultationOpinion',
});
export type Opinion = Static<typeof Opinion>;

/** Another unit is asked; the work goes on meanwhile. It sees the question and the papers named, nothing else. */
export const AskConsultation = Type.Object(
  {
    version: Version,
    unitId: IdText,
    question: Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' }),
    /** Working days to answer in. */
    days: Type.Integer({ minimum: 1, maximum: 30 }),
    silence: Silence,
    /** Keys of the papers that the asked unit may open. */
    papers: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 30 }),
  },
  { $id: 'AskConsultation', ...closed },
);
export type AskConsultation = Static<typeof AskConsultation>;

/** Files that an opinion may come with. */
export const OPINION_FILES = 10;

/** The answer of the asked unit, with the files sent before that belong to it. */
export const GiveOpinion = Type.Object(
  {
    opinion: Opinion,
    text: Type.String({ minLength: 5, maxLength: 4000, pattern: '\\S' }),
    files: Type.Optional(Type.Array(IdText, { maxItems: OPINION_FILES, uniqueItems: true })),
  },
  { $id: 'GiveOpinion', ...closed },
);
export type GiveOpinion = Static<typeof GiveOpinion>;

/** The question is taken back: the answer is not needed any more. */
export const CloseConsultation = Type.Object(
  { version: Version, consultationId: IdText, reason: Type.String({ minLength: 5, maxLength: 1000, pattern: '\\S' }) },
  { $id: 'CloseConsultation', ...closed },
);
export type CloseConsultation = Static<typeof CloseConsultation>;

/** A paper of the dossier that the asked unit may open, or a file of its answer. */
const FileRef = Type.Object({ id: IdText, name: Type.String(), mediaType: Type.String(), size: Type.Integer() }, closed);

/** A file that was sent for an answer; nobody else sees it before the answer is given. */
export const OpinionFile = Type.Object(FileRef.properties, { $id: 'OpinionFile', ...closed });
export type OpinionFile = Static<typeof OpinionFile>;

const consultation = {
  id: IdText,
  title: Type.String({ examples: ['Xác minh tình trạng hôn nhân'] }),
  question: Type.String(),
  unitName: Type.String(),
  askedAt: TimeText,
  askedBy: Type.Optional(Type.String()),
  dueAt: TimeText,
  silence: Silence,
  state: ConsultationState,
  opinion: Type.Optional(Opinion),
  answer: Type.Optional(Type.String()),
  answeredAt: Type.Optional(TimeText),
  answeredBy: Type.Optional(Type.String()),
  /** Files of the answer: for both offices, not for the citizen. */
  files: Type.Array(FileRef),
};

/** A consultation as the asking side sees it in the dossier. */
export const ConsultationView = Type.Object(consultation, { $id: 'ConsultationView', ...closed });
export type ConsultationView = Static<typeof ConsultationView>;

/** A consultation as the asked unit sees it: what it needs to answer. */
export const AskedConsultation = Type.Object(
  {
    ...consultation,
    dossierCode: Type.String(),
    procedure: Type.Object({ code: Type.String(), title: Type.String() }, closed),
    askingUnit: Type.String(),
    papers: Type.Array(Type.Object({ title: Type.String(), files: Type.Array(FileRef) }, closed)),
  },
  { $id: 'AskedConsultation', ...closed },
);
export type AskedConsultation = Static<typeof AskedConsultation>;

/** A row in the list of the asked unit. */
export const ConsultationRow = Type.Object(
  {
    id: IdText,
    title: Type.String(),
    dossierCode: Type.String(),
    procedureTitle: Type.String(),
    askingUnit: Type.String(),
    unitName: Type.String(),
    askedAt: TimeText,
    dueAt: TimeText,
    state: ConsultationState,
  },
  { $id: 'ConsultationRow', ...closed },
);
export type ConsultationRow = Static<typeof ConsultationRow>;

export const ConsultationQuery = Type.Object(
  {
    state: Type.Optional(Type.Union([Type.Literal('waiting'), Type.Literal('done')])),
    cursor: Type.Optional(Type.String({ maxLength: 120 })),
  },
  { $id: 'ConsultationQuery', ...closed },
);
export type ConsultationQuery = Static<typeof ConsultationQuery>;

export const ConsultationPage = Type.Object(
  { items: Type.Array(ConsultationRow), nextCursor: Type.Optional(Type.String()), waiting: Type.Integer({ minimum: 0 }) },
  { $id: 'ConsultationPage', ...closed },
);
export type ConsultationPage = Static<typeof ConsultationPage>;

/** Units that can be asked, nearest first. */
export const AskableUnits = Type.Object(
  {
    items: Type.Array(Type.Object({ id: IdText, name: Type.String() }, closed)),
    /** What the office proposes: working days to answer in, and what silence means. */
    days: Type.Integer({ minimum: 1 }),
    silence: Silence,
  },
  { $id: 'AskableUnits', ...closed },
);
export type AskableUnits = Static<typeof AskableUnits>;
