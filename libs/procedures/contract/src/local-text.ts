import { Type, type Static } from '@sinclair/typebox';

/** A text for people, Vietnamese first. Every text of a procedure comes in both languages. */
export const LocalText = Type.Object(
  { vi: Type.String({ minLength: 1, maxLength: 1000 }), en: Type.String({ minLength: 1, maxLength: 1000 }) },
  { $id: 'LocalText', additionalProperties: false },
);
export type LocalText = Static<typeof LocalText>;
