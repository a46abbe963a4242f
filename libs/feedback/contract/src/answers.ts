import { Type, type Static } from '@sinclair/typebox';
import { FeedbackText } from './bilingual.js';
import { CategoryKey, closed, GroupKey } from './parts.js';
import { closingCodes, ticketStatuses } from './statuses.js';

/**
 * `provinces/<name>/feedback/answers.json`: standard texts for a status; those without categories and groups fit every report. A text may
 * have `{code}`, `{category}`, `{unit}` and `{due}` in it.
 */
export const AnswersFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    answers: Type.Array(
      Type.Object(
        {
          key: Type.String({ pattern: '^[a-z][a-z0-9-]{1,59}$' }),
          groups: Type.Optional(Type.Array(GroupKey, { minItems: 1 })),
          categories: Type.Optional(Type.Array(CategoryKey, { minItems: 1 })),
          status: Type.Union(ticketStatuses.map((status) => Type.Literal(status))),
          closing: Type.Optional(Type.Union(closingCodes.map((code) => Type.Literal(code)))),
          text: FeedbackText,
        },
        closed,
      ),
    ),
  },
  closed,
);
export type AnswersFile = Static<typeof AnswersFile>;
export type StandardAnswer = AnswersFile['answers'][number];
