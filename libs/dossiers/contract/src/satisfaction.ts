import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, ProcedureRef, TimeText, UnitRef } from './parts.js';
import type { Bilingual } from './statuses.js';

/** The three levels of the national set of measures (QĐ 766/QĐ-TTg). */
export const ratingLevels = ['very_satisfied', 'satisfied', 'dissatisfied'] as const;
export type RatingLevel = (typeof ratingLevels)[number];
export const ratingTexts: Readonly<Record<RatingLevel, Bilingual>> = {
  very_satisfied: { vi: 'Rất hài lòng', en: 'Very satisfied' },
  satisfied: { vi: 'Hài lòng', en: 'Satisfied' },
  dissatisfied: { vi: 'Không hài lòng', en: 'Not satisfied' },
};

/** What a low mark is about; more than one may be ticked. */
export const ratingReasons = ['late', 'attitude', 'unclear', 'asked_often', 'extra_papers', 'wrong_result', 'other'] as const;
export type RatingReason = (typeof ratingReasons)[number];
export const ratingReasonTexts: Readonly<Record<RatingReason, Bilingual>> = {
  late: { vi: 'Trễ hẹn', en: 'Late' },
  attitude: { vi: 'Thái độ phục vụ', en: 'Attitude of staff' },
  unclear: { vi: 'Hướng dẫn không rõ', en: 'Unclear guidance' },
  asked_often: { vi: 'Phải bổ sung, đi lại nhiều lần', en: 'Asked again and again' },
  extra_papers: { vi: 'Bị yêu cầu giấy tờ ngoài quy định', en: 'Papers asked for beyond the rules' },
  wrong_result: { vi: 'Kết quả sai hoặc không đúng nguyện vọng', en: 'Wrong result' },
  other: { vi: 'Lý do khác', en: 'Something else' },
};

const Level = Type.Union(
  ratingLevels.map((level) => Type.Literal(level)),
  { $id: 'RatingLevel' },
);
const Reason = Type.Union(
  ratingReasons.map((reason) => Type.Literal(reason)),
  { $id: 'RatingReason' },
);
const Words = Type.String({ maxLength: 2000, pattern: '\\S' });

/** Once per dossier, when the office has ended it. "Not satisfied" says why and opens a follow-up. */
export const RateDossier = Type.Object(
  { level: Level, reasons: Type.Optional(Type.Array(Reason, { uniqueItems: true, maxItems: 7 })), comment: Type.Optional(Words) },
  { $id: 'RateDossier', ...closed },
);
export type RateDossier = Static<typeof RateDossier>;

/** A rating as its giver sees it. */
export const RatingView = Type.Object(
  {
    level: Level,
    reasons: Type.Array(Reason),
    comment: Type.Optional(Type.String()),
    ratedAt: TimeText,
    /** Only of a low mark: whether the office has answered, and what. */
    followUp: Type.Optional(
      Type.Object(
        {
          dueAt: TimeText,
          answer: Type.Optional(Type.String()),
          answeredBy: Type.Optional(Type.String()),
          answeredAt: Type.Optional(TimeText),
        },
        closed,
      ),
    ),
  },
  { $id: 'DossierRating', ...closed },
);
export type RatingView = Static<typeof RatingView>;

/** A low mark that the head of the office answers. */
export const RatingFollowUp = Type.Object(
  {
    /** Id of the dossier. */
    id: IdText,
    code: Type.String(),
    procedure: ProcedureRef,
    unit: UnitRef,
    applicantName: Type.String(),
    officerName: Type.Optional(Type.String()),
    reasons: Type.Array(Reason),
    comment: Type.Optional(Type.String()),
    ratedAt: TimeText,
    dueAt: TimeText,
    overdue: Type.Boolean(),
    answer: Type.Optional(Type.String()),
    answeredBy: Type.Optional(Type.String()),
    answeredAt: Type.Optional(TimeText),
  },
  { $id: 'RatingFollowUp', ...closed },
);
export type RatingFollowUp = Static<typeof RatingFollowUp>;

export const RatingFollowUpQuery = Type.Object(
  {
    state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('answered')], { default: 'open' })),
    cursor: Type.Optional(Type.String({ maxLength: 80 })),
  },
  { $id: 'RatingFollowUpQuery', ...closed },
);
export type RatingFollowUpQuery = Static<typeof RatingFollowUpQuery>;

/** Open: nearest date first. Answered: newest first. */
export const RatingFollowUpPage = Type.Object(
  { items: Type.Array(RatingFollowUp), nextCursor: Type.Optional(Type.String()) },
  { $id: 'RatingFollowUpPage', ...closed },
);
export type RatingFollowUpPage = Static<typeof RatingFollowUpPage>;

/** What the office found and does about it, said to the citizen. */
export const AnswerRating = Type.Object(
  { answer: Type.String({ minLength: 20, maxLength: 2000, pattern: '\\S' }) },
  { $id: 'AnswerRating', ...closed },
);
export type AnswerRating = Static<typeof AnswerRating>;

/** `rating.given` for whoever counts; `rating.answered` for the citizen. */
export const ratingEventTypes = ['rating.given', 'rating.answered'] as const;
export interface RatingEvent {
  readonly type: (typeof ratingEventTypes)[number];
  readonly payload: { readonly dossierId: string; readonly unitId: string; readonly level: RatingLevel };
}
