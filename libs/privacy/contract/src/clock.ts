import { Type, type Static } from '@sinclair/typebox';
import { closed, DateText, TimeText } from './parts.js';

/** A length of time as the law gives it. */
export const DayCount = Type.Object(
  { count: Type.Integer({ minimum: 1, maximum: 365 }), unit: Type.Union([Type.Literal('days'), Type.Literal('working_days')]) },
  closed,
);
export type DayCount = Static<typeof DayCount>;

/** One day of the sum: whether it counts, and why not. */
export const CountedDay = Type.Object(
  {
    date: DateText,
    kind: Type.Union((['working', 'weekend', 'holiday', 'worked_weekend'] as const).map((kind) => Type.Literal(kind))),
    /** Name of a holiday; empty otherwise. */
    name: Type.String(),
    /** Number of this day within the limit; absent when it does not count. */
    number: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  closed,
);
export type CountedDay = Static<typeof CountedDay>;

/**
 * A legal date with its arithmetic (Civil Code 2015, articles 147 and 148): the day of receipt is not counted, the limit ends
 * with its last day at 24:00, and moves to the end of the next working day when that one is a day off.
 */
export const LegalDeadline = Type.Object(
  {
    limit: DayCount,
    /** The day that began it; itself not counted. */
    fromOn: DateText,
    /** Last day on which it is kept. */
    dueOn: DateText,
    /** The end of that day. */
    dueAt: TimeText,
    /** The last day as counted, when it was a day off and the limit moved. */
    movedFrom: Type.Optional(DateText),
    days: Type.Array(CountedDay),
    state: Type.Union((['running', 'soon', 'overdue', 'kept', 'missed'] as const).map((state) => Type.Literal(state))),
    /** When it was done, if it was. */
    doneAt: Type.Optional(TimeText),
  },
  { $id: 'LegalDeadline', ...closed },
);
export type LegalDeadline = Static<typeof LegalDeadline>;
