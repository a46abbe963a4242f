import { Type, type Static } from '@sinclair/typebox';
import { Answers, AttachedPapers, closed, CommuneCode, IdText, TimeText } from './parts.js';
import { SubmittedDossier } from './submission.js';

const EventKey = Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 28, examples: ['chuyen-nha'] });

/** What a dossier's place in the citizen's list says of the others that were filed with it. */
export const BundleRef = Type.Object(
  {
    id: IdText,
    title: Type.String({ examples: ['Chuyển nhà'] }),
    /** Dossiers in all, and how many of them have come to their end. */
    dossiers: Type.Integer({ minimum: 1 }),
    closed: Type.Integer({ minimum: 0 }),
    /** Items that the citizen is asked for now, over all of them. */
    itemsAsked: Type.Integer({ minimum: 0 }),
  },
  { $id: 'BundleRef', ...closed },
);
export type BundleRef = Static<typeof BundleRef>;

/**
 * The common form of a life event, finished: one dossier for each procedure that the answers ask for. Needs the header `Idempotency-Key`.
 * Faults come as 422 with pointers under `/answers`, `/papers` or `/receivingCommune` of this form.
 */
export const SubmitBundle = Type.Object(
  {
    event: EventKey,
    /** Version of the common form that was filled; another one in force answers 409 procedure-changed. */
    formVersion: Type.Integer({ minimum: 1 }),
    receivingCommune: Type.Optional(CommuneCode),
    answers: Answers,
    papers: AttachedPapers,
    /** What the citizen was shown as the sum to pay for all of them; when it has become another, 409 fee-changed. */
    toPay: Type.Optional(Type.Integer({ minimum: 0 })),
    draftId: Type.Optional(IdText),
    /** The citizen declares that what is said is true; never ticked beforehand. */
    declared: Type.Literal(true),
  },
  { $id: 'SubmitBundle', ...closed },
);
export type SubmitBundle = Static<typeof SubmitBundle>;

/** The answer at once: every dossier with its code. */
export const SubmittedBundle = Type.Object(
  { id: IdText, event: EventKey, title: Type.String(), submittedAt: TimeText, dossiers: Type.Array(SubmittedDossier) },
  { $id: 'SubmittedBundle', ...closed },
);
export type SubmittedBundle = Static<typeof SubmittedBundle>;
