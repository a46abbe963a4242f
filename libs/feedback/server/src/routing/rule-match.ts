import type { RoutingQuestion, RoutingRule, RuleFailure } from '@tinhso/feedback-contract';
import { wallTime } from '@tinhso/kernel';
import { folded, hasPhrase } from '../domain/phrases.js';

const DAY = 86_400_000;

/** A question with what does not depend on the rule worked out once. */
export interface AskedRule extends RoutingQuestion {
  readonly group: string | undefined;
  /** 1 (Monday) to 7, and milliseconds since midnight, where the report was made. */
  readonly weekday: number;
  readonly clock: number;
  readonly foldedText: string;
}

/** @param utcOffsetMinutes local time minus UTC */
export function asked(question: RoutingQuestion, group: string | undefined, utcOffsetMinutes: number): AskedRule {
  const local = question.at.getTime() + utcOffsetMinutes * 60_000;
  const day = Math.floor(local / DAY);
  // 1 January 1970 was a Thursday, the fourth day of its week.
  return { ...question, group, weekday: ((day + 3) % 7) + 1, clock: local - day * DAY, foldedText: folded(question.text) };
}

/** Whether a moment of the day lies in a stretch, which may go over midnight; its end is not in it. */
function liesIn(clock: number, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const [begin, end] = [wallTime(from), wallTime(to)];
  return begin <= end ? clock >= begin && clock < end : clock >= begin || clock < end;
}

/** The first condition of a rule that is not so; undefined when it applies. */
export function failureOf({ when }: Pick<RoutingRule, 'when'>, question: AskedRule): RuleFailure | undefined {
  if (when.categories && !when.categories.includes(question.category)) return 'categories';
  if (when.groups && !(question.group && when.groups.includes(question.group))) return 'groups';
  if (when.communes && !(question.communeCode && when.communes.includes(question.communeCode))) return 'communes';
  if (when.weekdays && !when.weekdays.includes(question.weekday)) return 'weekdays';
  if (when.hours && !liesIn(question.clock, when.hours)) return 'hours';
  if (when.words && !when.words.some((word) => hasPhrase(question.foldedText, folded(word)))) return 'words';
  return undefined;
}
