import { Type, type Static } from '@sinclair/typebox';
import { FeedbackText } from './bilingual.js';
import { CategoryGroup, FeedbackCategory } from './categories.js';
import { closed } from './parts.js';

/** Hours of office time to receive and to resolve. */
const LevelHours = Type.Object({ receiveHours: Type.Number({ minimum: 0.5 }), resolveHours: Type.Number({ minimum: 0.5 }) }, closed);
export const LevelLimits = Type.Object(
  { urgent: LevelHours, normal: LevelHours, complex: LevelHours },
  { $id: 'FeedbackLevelLimits', ...closed },
);
export type LevelLimits = Static<typeof LevelLimits>;

/** How "me too" counts: `steps` of priority for each so many `people`, never more than `mostSteps`. */
export const MeTooRule = Type.Object(
  {
    people: Type.Integer({ minimum: 1 }),
    steps: Type.Integer({ minimum: 1 }),
    mostSteps: Type.Integer({ minimum: 1, maximum: 20 }),
  },
  { $id: 'FeedbackMeTooRule', ...closed },
);
export type MeTooRule = Static<typeof MeTooRule>;

/** A number to call. */
export const Hotline = Type.Object(
  { number: Type.String({ minLength: 3 }), name: FeedbackText, demo: Type.Optional(Type.Boolean()) },
  { $id: 'FeedbackHotline', ...closed },
);
export type Hotline = Static<typeof Hotline>;

/** What can be reported here, and by which published rules it is dealt with. */
export const FeedbackCategories = Type.Object(
  {
    groups: Type.Array(CategoryGroup),
    categories: Type.Array(FeedbackCategory),
    levels: LevelLimits,
    meToo: MeTooRule,
    reopenDays: Type.Integer({ minimum: 1 }),
    hotlines: Type.Array(Hotline),
  },
  { $id: 'FeedbackCategories', ...closed },
);
export type FeedbackCategories = Static<typeof FeedbackCategories>;

const words = Type.Array(Type.String({ minLength: 2 }), { minItems: 1 });

/** What the law has its own procedure for: khiếu nại and tố cáo. */
export const legalKinds = ['complaint', 'denunciation'] as const;

/** `provinces/<name>/feedback/levels.json`. */
export const LevelsFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    levels: LevelLimits,
    meToo: MeTooRule,
    reopenDays: Type.Integer({ minimum: 1, maximum: 365 }),
    hotlines: Type.Array(Hotline, { minItems: 1 }),
    emergencies: Type.Array(
      Type.Object({ key: Type.String(), words, hotlines: Type.Array(Type.String(), { minItems: 1 }), text: FeedbackText }, closed),
      { minItems: 1 },
    ),
    legal: Type.Array(
      Type.Object(
        {
          kind: Type.Union(legalKinds.map((kind) => Type.Literal(kind))),
          words,
          text: FeedbackText,
          /** Codes in the catalogue of procedures. */
          procedures: Type.Array(Type.String()),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type LevelsFile = Static<typeof LevelsFile>;
