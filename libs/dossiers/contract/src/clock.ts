import { Type, type Static } from '@sinclair/typebox';
import { closed, TimeText } from './parts.js';

/** How near the date is. `none`: no date runs (closed, or the procedure gives none). */
export const dueLevels = ['overdue', 'today', 'soon', 'in_time', 'paused', 'none'] as const;
export type DueLevel = (typeof dueLevels)[number];

/** Office hours that still count as "soon": two working days, as the work lists colour them. */
export const SOON_HOURS = 16;

/** How a time limit is counted: office time, or days and months of the calendar, days off among them. */
export const limitModes = ['same_day', 'hours', 'working_days', 'calendar_days', 'months'] as const;

/** Where a due date stands; hours are office hours, negative when overdue. */
export const DueView = Type.Object(
  {
    level: Type.Union(dueLevels.map((level) => Type.Literal(level))),
    at: Type.Optional(TimeText),
    remainingHours: Type.Optional(Type.Number()),
  },
  { $id: 'DueView', ...closed },
);
export type DueView = Static<typeof DueView>;

/** The legal clock with its arithmetic: Σ countedHours = limitHours. */
export const ClockView = Type.Object(
  {
    /** `expected`: submitted, runs only once accepted. */
    state: Type.Union([
      Type.Literal('expected'),
      Type.Literal('running'),
      Type.Literal('paused'),
      Type.Literal('ended'),
      Type.Literal('none'),
    ]),
    due: DueView,
    receivedAt: Type.Optional(TimeText),
    countsFrom: Type.Optional(TimeText),
    pausedSince: Type.Optional(TimeText),
    /** How the law counts, and how much: 1 for the same day. */
    limit: Type.Optional(
      Type.Object({ mode: Type.Union(limitModes.map((mode) => Type.Literal(mode))), count: Type.Integer({ minimum: 1 }) }, closed),
    ),
    limitHours: Type.Optional(Type.Number()),
    usedHours: Type.Optional(Type.Number()),
    /** Office hours that were added to the limit: waited for the applicant, and by which the office moved its promise. */
    waitedHours: Type.Optional(Type.Number()),
    movedHours: Type.Optional(Type.Number()),
    days: Type.Array(
      Type.Object(
        {
          date: Type.String({ format: 'date' }),
          kind: Type.Union([Type.Literal('working'), Type.Literal('weekend'), Type.Literal('holiday'), Type.Literal('worked_weekend')]),
          name: Type.String(),
          countedHours: Type.Number(),
          usedHours: Type.Number(),
        },
        closed,
      ),
    ),
    /** The sum in sentences, in the language of the request. */
    explain: Type.Array(Type.String()),
  },
  { $id: 'LegalClock', ...closed },
);
export type ClockView = Static<typeof ClockView>;
