import { Type, type Static } from '@sinclair/typebox';

/** A text in both languages; Vietnamese is the one that counts. */
export const FeedbackText = Type.Object(
  { vi: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) },
  { additionalProperties: false },
);
export type FeedbackText = Static<typeof FeedbackText>;
