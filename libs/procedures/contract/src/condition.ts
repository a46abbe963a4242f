import { Type } from '@sinclair/typebox';
import type { RulesLogic } from 'json-logic-js';
import jsonLogic from 'json-logic-js';
import type { Answers } from './answers.js';

/** A condition or a number, as JSON Logic (jsonlogic.com) over {@link LogicFacts}. Data, so that an administrator can change it. */
export const Logic = Type.Unsafe<RulesLogic>(Type.Unknown({ description: 'JSON Logic over { answers, today, channel }' }));
export type Logic = RulesLogic;

/** How a dossier comes in: the national channel codes 1-3. */
export const Channel = Type.Union([Type.Literal('online'), Type.Literal('in_person'), Type.Literal('postal')], { $id: 'Channel' });
export type Channel = 'online' | 'in_person' | 'postal';

/** What conditions may speak about. */
export interface LogicFacts {
  readonly answers: Answers;
  /** Local date `YYYY-MM-DD`. */
  readonly today: string;
  readonly channel: Channel;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const dayNumber = (date: unknown): number => (typeof date === 'string' && ISO_DATE.test(date) ? Date.parse(date) / 86_400_000 : Number.NaN);

/** `{"days_between": [from, to]}`: days from one ISO date to another; NaN (compares as false) when one is missing. */
jsonLogic.add_operation('days_between', (from: unknown, to: unknown) => dayNumber(to) - dayNumber(from));

/** `{"age_at": [birthDate, date]}`: full years of age; NaN when one is missing. */
jsonLogic.add_operation('age_at', (birth: unknown, date: unknown) => {
  if (Number.isNaN(dayNumber(birth)) || Number.isNaN(dayNumber(date))) return Number.NaN;
  const [born, at] = [String(birth), String(date)];
  return Number(at.slice(0, 4)) - Number(born.slice(0, 4)) - (at.slice(5) < born.slice(5) ? 1 : 0);
});

/** Whether a condition holds; an absent condition always does. */
export function holds(condition: Logic | undefined, facts: LogicFacts): boolean {
  return condition === undefined || jsonLogic.truthy(jsonLogic.apply(condition, facts));
}

/** A whole number from 0 up; anything else that the rule yields counts as 0. */
export function countOf(rule: Logic, facts: LogicFacts): number {
  const value: unknown = jsonLogic.apply(rule, facts);
  return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
}
