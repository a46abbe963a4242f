import { Type, type Static } from '@sinclair/typebox';
import { closed, DayText } from './parts.js';

/** The period for which somebody is sought; today when left out. */
export const ColleagueQuery = Type.Object(
  { from: Type.Optional(DayText), to: Type.Optional(DayText) },
  { $id: 'StaffColleagueQuery', ...closed },
);
export type ColleagueQuery = Static<typeof ColleagueQuery>;
