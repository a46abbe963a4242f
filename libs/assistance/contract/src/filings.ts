import { Type, type Static } from '@sinclair/typebox';
import { DossierPaper, ReadingPage, SubmitDossier } from '@tinhso/dossiers-contract';
import { AssistedProcedure, closed, CodeText, HelperRef, IdText, OwnCase, SlipCode, TimeText } from './parts.js';
import { ConfirmationWaySchema, FilingStateSchema } from './states.js';
import { OwnAssistedSession } from './sessions.js';

const { declared: _declared, draftId: _draftId, ...content } = SubmitDossier.properties;

/**
 * A finished application that a helper filed in an assisted session (`x-acting-for: assisted:<session>`). Checked like a
 * submission, kept without effect until the citizen confirms. The declaration is not the helper's to make and is not in it.
 */
export const FileAssisted = Type.Object({ ...content, draftId: IdText }, { $id: 'FileAssisted', ...closed });
export type FileAssisted = Static<typeof FileAssisted>;

/** It is kept, and waits for the citizen. */
export const FiledAssisted = Type.Object({ id: IdText }, { $id: 'FiledAssisted', ...closed });
export type FiledAssisted = Static<typeof FiledAssisted>;

/** A filing that was taken back is a draft again. */
export const TakenBack = Type.Object({ draftId: IdText, procedureCode: Type.String() }, { $id: 'AssistedFilingTakenBack', ...closed });
export type TakenBack = Static<typeof TakenBack>;

const summary = {
  id: IdText,
  procedure: AssistedProcedure,
  office: Type.String({ examples: ['UBND phường Minh Xuân'] }),
  helper: HelperRef,
  state: FilingStateSchema,
  confirmedBy: Type.Optional(ConfirmationWaySchema),
  filedAt: TimeText,
  /** Until when it can be confirmed. */
  expiresAt: TimeText,
  /** The dossier that came of it. */
  dossier: Type.Optional(Type.Object({ id: IdText, code: Type.String() }, closed)),
  /** A case has been opened about it. */
  disowned: Type.Boolean(),
  case: Type.Optional(OwnCase),
};

/** A filing as the person helped sees it in the list. */
export const OwnFiling = Type.Object(summary, { $id: 'OwnAssistedFiling', ...closed });
export type OwnFiling = Static<typeof OwnFiling>;

/** The whole of it, as it will be filed. */
export const WholeFiling = Type.Object(
  {
    ...summary,
    applicant: Type.String(),
    /** Empty once it is confirmed, expired or taken back: the answers are kept no longer than needed. */
    pages: Type.Array(ReadingPage),
    papers: Type.Array(DossierPaper),
    /** What the citizen declares by confirming. */
    declaration: Type.Optional(Type.String()),
  },
  { $id: 'WholeAssistedFiling', ...closed },
);
export type WholeFiling = Static<typeof WholeFiling>;

/** Everything that was done on behalf of the signed-in citizen, newest first. */
export const AssistedMatters = Type.Object(
  { sessions: Type.Array(OwnAssistedSession), filings: Type.Array(OwnFiling) },
  { $id: 'AssistedMatters', ...closed },
);
export type AssistedMatters = Static<typeof AssistedMatters>;

/** The citizen files it; the declaration is theirs. */
export const ConfirmFiling = Type.Object({ declared: Type.Literal(true) }, { $id: 'ConfirmAssistedFiling', ...closed });
export type ConfirmFiling = Static<typeof ConfirmFiling>;

/** What came of a confirmation; the same for whoever confirms the same filing again. */
export const ConfirmedFiling = Type.Object(
  {
    id: IdText,
    dossier: Type.Object({ id: IdText, code: Type.String() }, closed),
    office: Type.String(),
    /** When the result is expected, if the procedure gives a certain time. */
    expectedAt: Type.Optional(TimeText),
  },
  { $id: 'ConfirmedAssistedFiling', ...closed },
);
export type ConfirmedFiling = Static<typeof ConfirmedFiling>;

/** A case was opened; what happens next is told in the inbox. */
export const Disowned = Type.Object(
  {
    caseId: IdText,
    caseCode: Type.String({ examples: ['VV-261123-0001'] }),
    /** What became of the dossier, in words. */
    outcome: Type.String(),
  },
  { $id: 'AssistedDisowned', ...closed },
);
export type Disowned = Static<typeof Disowned>;

/** Secret of the link that the citizen was sent. */
const LinkToken = Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' });
export const LinkBody = Type.Object({ token: LinkToken }, { $id: 'AssistedLink', ...closed });
export type LinkBody = Static<typeof LinkBody>;
export const LinkCodeBody = Type.Object({ token: LinkToken, code: CodeText }, { $id: 'AssistedLinkCode', ...closed });
export type LinkCodeBody = Static<typeof LinkCodeBody>;
/** `pass` came with the whole filing once the code was right. */
export const LinkConfirmBody = Type.Object(
  { token: LinkToken, pass: LinkToken, declared: Type.Literal(true) },
  { $id: 'AssistedLinkConfirm', ...closed },
);
export type LinkConfirmBody = Static<typeof LinkConfirmBody>;

/** What the link shows before the code was entered: who helped with what, no answer. */
export const LinkPreview = Type.Object(
  {
    procedure: AssistedProcedure,
    office: Type.String(),
    helper: HelperRef,
    state: FilingStateSchema,
    filedAt: TimeText,
    expiresAt: TimeText,
    phoneMasked: Type.Optional(Type.String()),
    /** When another code may be asked for; absent when no code can be sent any more. */
    resendAt: Type.Optional(TimeText),
    disowned: Type.Boolean(),
    case: Type.Optional(OwnCase),
    dossierCode: Type.Optional(Type.String()),
  },
  { $id: 'AssistedLinkPreview', ...closed },
);
export type LinkPreview = Static<typeof LinkPreview>;

/** The whole filing, for whoever entered the code, with what the confirmation has to bring. */
export const LinkView = Type.Object({ filing: WholeFiling, pass: LinkToken }, { $id: 'AssistedLinkView', ...closed });
export type LinkView = Static<typeof LinkView>;

/** A code went out again. */
export const CodeSent = Type.Object({ resendAt: Type.Optional(TimeText), expiresAt: TimeText }, { $id: 'AssistedCodeSent', ...closed });
export type CodeSent = Static<typeof CodeSent>;

/** A slip is shown at the counter. */
export const SlipLookup = Type.Object({ slipCode: SlipCode }, { $id: 'AssistedSlipLookup', ...closed });
export type SlipLookup = Static<typeof SlipLookup>;

/** The clerk saw the identity card of the person who stands there, and the person says that it is right. */
export const CounterConfirmation = Type.Object(
  { identitySeen: Type.Literal(true), declared: Type.Literal(true) },
  { $id: 'AssistedCounterConfirmation', ...closed },
);
export type CounterConfirmation = Static<typeof CounterConfirmation>;
