import { Type, type Static } from '@sinclair/typebox';
import {
  Answers,
  closed,
  CommuneCode,
  DossierFee,
  ExplainedDate,
  IdText,
  AttachedPapers,
  ProcedureRef,
  StatusSchema,
  TimeText,
  UnitRef,
  Version,
} from './parts.js';
import { ReturnWish } from './returning.js';

/**
 * A finished application. Needs the header `Idempotency-Key`: the same key and body give the same dossier.
 * Faults of the answers come as 422 with pointers under `/answers`, `/papers` or `/receivingCommune`.
 */
export const SubmitDossier = Type.Object(
  {
    procedureCode: Type.String({ pattern: '^\\d\\.\\d{6}$', examples: ['1.001193'] }),
    /** Version of the form that was filled; another one in force answers 409 procedure-changed. */
    formVersion: Type.Optional(Type.Integer({ minimum: 1 })),
    /** Left out for procedures that an office of the province receives. */
    receivingCommune: Type.Optional(CommuneCode),
    answers: Answers,
    papers: AttachedPapers,
    /** How the result is wanted; as the answers say when left out. May be changed until it is handed out. */
    returning: Type.Optional(ReturnWish),
    /** What the citizen was shown as the sum to pay; when it has become another, 409 fee-changed. */
    toPay: Type.Optional(Type.Integer({ minimum: 0 })),
    /** Removed when the dossier is made. */
    draftId: Type.Optional(IdText),
    /** The citizen declares that what is said is true; never ticked beforehand. */
    declared: Type.Literal(true),
  },
  { $id: 'SubmitDossier', ...closed },
);
export type SubmitDossier = Static<typeof SubmitDossier>;

/** The answer at once: code and what happens next. */
export const SubmittedDossier = Type.Object(
  {
    id: IdText,
    code: Type.String({ examples: ['H60.41-261123-0001'] }),
    procedure: ProcedureRef,
    status: StatusSchema,
    receivingUnit: UnitRef,
    submittedAt: TimeText,
    /** When the result is expected if the papers are in order; absent when the procedure gives no certain time. */
    expected: Type.Optional(ExplainedDate),
    fee: DossierFee,
    version: Version,
  },
  { $id: 'SubmittedDossier', ...closed },
);
export type SubmittedDossier = Static<typeof SubmittedDossier>;
