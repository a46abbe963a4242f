import { Type, type Static } from '@sinclair/typebox';
import { closed, TimeText } from './parts.js';

export const FiguresQuery = Type.Object(
  { unit: Type.Optional(Type.String({ maxLength: 40 })) },
  { $id: 'FeedbackFiguresQuery', ...closed },
);
export type FiguresQuery = Static<typeof FiguresQuery>;

const share = Type.Number({ minimum: 0, maximum: 1 });

/** How a unit dealt with reports in the last twelve months. Shares are left out where there is nothing to count. */
export const UnitFigures = Type.Object(
  {
    unitCode: Type.String(),
    unitName: Type.String(),
    reported: Type.Integer({ minimum: 0 }),
    open: Type.Integer({ minimum: 0 }),
    overdue: Type.Integer({ minimum: 0 }),
    answered: Type.Integer({ minimum: 0 }),
    /** Only what was closed as fixed. */
    fixed: Type.Integer({ minimum: 0 }),
    /** From report to answer. */
    medianDays: Type.Optional(Type.Number({ minimum: 0 })),
    inTimeShare: Type.Optional(share),
    reopenedShare: Type.Optional(share),
    /** Of those who said whether they are satisfied. */
    satisfiedShare: Type.Optional(share),
    rated: Type.Integer({ minimum: 0 }),
  },
  { $id: 'FeedbackUnitFigures', ...closed },
);
export type UnitFigures = Static<typeof UnitFigures>;

export const FeedbackFigures = Type.Object(
  { countedAt: Type.Optional(TimeText), units: Type.Array(UnitFigures) },
  { $id: 'FeedbackFigures', ...closed },
);
export type FeedbackFigures = Static<typeof FeedbackFigures>;
