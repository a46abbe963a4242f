import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, TimeText, Version } from './parts.js';
import { dossierLimits } from './limits.js';

/** `answer`: a field to correct; `paper`: a paper to send (again); `other`: something told in words. */
const ItemKind = Type.Union([Type.Literal('answer'), Type.Literal('paper'), Type.Literal('other')]);
export type SupplementItemKind = Static<typeof ItemKind>;
const Instruction = Type.String({
  minLength: 5,
  maxLength: 1000,
  pattern: '\\S',
  examples: ['Ảnh bị loá, không đọc được ngày sinh. Chụp lại ở nơi đủ sáng.'],
});
const Target = Type.String({ minLength: 1, maxLength: 120, examples: ['/childName', 'giay-chung-sinh'] });

/** Everything that is missing, named at once (form 02). A second request is a leader's decision and says why. */
export const RequestSupplement = Type.Object(
  {
    version: Version,
    items: Type.Array(
      Type.Object(
        {
          kind: ItemKind,
          /** JSON pointer of the answer, or key of the paper; not for `other`. */
          target: Type.Optional(Target),
          /** What is asked for; the form's own label when left out. Needed for `other`. */
          title: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
          instruction: Instruction,
        },
        closed,
      ),
      { minItems: 1, maxItems: dossierLimits.supplementItems },
    ),
    note: Type.Optional(Type.String({ maxLength: 1000 })),
    /** Why a second request is lawful; needed when supplements were asked for before. */
    /** Why it is asked for again, or after the time for it: a leader's decision. */
    secondRequestReason: Type.Optional(Type.String({ minLength: 10, maxLength: 1000 })),
  },
  { $id: 'RequestSupplement', ...closed },
);
export type RequestSupplement = Static<typeof RequestSupplement>;

export const SupplementItem = Type.Object(
  {
    id: IdText,
    kind: ItemKind,
    target: Type.Optional(Type.String()),
    title: Type.String(),
    instruction: Type.String(),
    answered: Type.Boolean(),
    /** The citizen's words to an `other` item. */
    reply: Type.Optional(Type.String()),
  },
  { $id: 'SupplementItem', ...closed },
);
export type SupplementItem = Static<typeof SupplementItem>;

/** A request and its answer. */
export const SupplementRequestView = Type.Object(
  {
    id: IdText,
    requestedAt: TimeText,
    requestedBy: Type.String(),
    note: Type.Optional(Type.String()),
    items: Type.Array(SupplementItem),
    answeredAt: Type.Optional(TimeText),
  },
  { $id: 'SupplementRequest', ...closed },
);
export type SupplementRequestView = Static<typeof SupplementRequestView>;

/** The citizen's answer: every item of the open request, each in its own way. */
export const SupplementDossier = Type.Object(
  {
    version: Version,
    replies: Type.Array(
      Type.Object(
        {
          itemId: IdText,
          /** New value of an `answer` item. */
          value: Type.Optional(Type.Unknown()),
          /** Files of a `paper` item. */
          fileIds: Type.Optional(Type.Array(IdText, { minItems: 1, maxItems: dossierLimits.filesPerPaper, uniqueItems: true })),
          /** Words to an `other` item. */
          note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' })),
        },
        closed,
      ),
      { minItems: 1, maxItems: dossierLimits.supplementItems },
    ),
  },
  { $id: 'SupplementDossier', ...closed },
);
export type SupplementDossier = Static<typeof SupplementDossier>;
