import { Type, type Static } from '@sinclair/typebox';

/** Where somebody lives or comes from: a commune of any province by its national code, and the hamlet or street in words. */
export const AddressAnswer = Type.Object(
  {
    provinceCode: Type.String({ pattern: '^\\d{2}$' }),
    communeCode: Type.String({ pattern: '^\\d{5}$' }),
    detail: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { $id: 'AddressAnswer', additionalProperties: false },
);
export type AddressAnswer = Static<typeof AddressAnswer>;

/** One row of a repeated group, such as a member of the household. */
export type AnswerRow = Record<string, string | number | boolean | undefined>;

/** A single answer: text and ISO dates as strings. */
export type Answer = string | number | boolean | AddressAnswer | AnswerRow[];

/** Answers by field key. A key is absent as long as its question has no answer; never `null` or an empty string. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A paper that is attached: the paper's key in the definition and the stored file. */
export const AttachedPaper = Type.Object(
  { paper: Type.String({ maxLength: 60 }), fileId: Type.String({ format: 'uuid' }) },
  { $id: 'AttachedPaper', additionalProperties: false },
);
export type AttachedPaper = Static<typeof AttachedPaper>;

/** A fault in answers or papers: where (JSON pointer into the answers, `/papers/<key>` for papers) and what to do, in both languages. */
export interface AnswerFault {
  readonly pointer: string;
  /** JSON Schema keyword, `required`, or the key of the rule that was broken. */
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}
