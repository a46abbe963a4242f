import type { Answer, Answers } from '../../answers.js';
import { holds, type LogicFacts } from '../../condition.js';
import type { Subject } from '../subject.js';
import { seededRandom } from './random.js';
import type { Space } from './space.js';

/** More than this is not gone through one by one. */
const MOST = 3_000;
/** A definition that asks for more than this altogether is looked at by few examples from there on: a check takes a second at most. */
const ALTOGETHER = 60_000;
const FEW = 40;

export interface Scenarios {
  readonly all: readonly LogicFacts[];
  /** Every combination was tried; otherwise so many at random, and nothing may be concluded from "never". */
  readonly exhaustive: boolean;
}

/**
 * The form filled in with every combination of what a space offers: questions that are not shown get no answer, required ones always
 * one, optional ones also none. Conditions see only what was answered before them, as in the form itself.
 */
export function scenariosIn(subject: Subject, space: Space, atMost = MOST): Scenarios {
  const { channels, days, values, byExample } = space;
  const most = subject.tried.scenarios > ALTOGETHER ? FEW : atMost;
  const each = Math.ceil(most / (channels.length * days.length));
  let combinations = 1;
  for (const [key, offered] of values) combinations *= offered.length + (subject.fields.get(key)?.field.required ? 0 : 1);
  const whole = combinations <= each;
  const all: LogicFacts[] = [];
  for (const today of days) {
    for (const channel of channels) {
      if (whole) fill(subject, values, { today, channel }, 0, {}, (answers) => all.push({ answers, today, channel }));
      else all.push(...atRandom(subject, values, { today, channel }, each));
    }
  }
  subject.tried.scenarios += all.length;
  return { all, exhaustive: whole && !byExample };
}

type Circumstances = Omit<LogicFacts, 'answers'>;
type Values = Space['values'];

/** Answers to the fields of a page onward, every combination. */
function fill(
  subject: Subject,
  values: Values,
  at: Circumstances,
  page: number,
  answers: Answers,
  found: (answers: Answers) => void,
): void {
  const next = nextPage(subject, values, { ...at, answers }, page);
  if (next === undefined) return found(answers);
  const keys = keysOn(subject, values, next);
  const branch = (n: number, given: Answers): void => {
    const key = keys[n];
    if (key === undefined) return fill(subject, values, at, next + 1, given, found);
    for (const value of offered(subject, values, key, { ...at, answers: given }))
      branch(n + 1, value === undefined ? given : { ...given, [key]: value });
  };
  branch(0, answers);
}

function* atRandom(subject: Subject, values: Values, at: Circumstances, count: number): Generator<LogicFacts> {
  const random = seededRandom(count);
  for (let n = 0; n < count; n++) {
    let answers: Answers = {};
    for (let page = nextPage(subject, values, { ...at, answers }, 0); page !== undefined;) {
      for (const key of keysOn(subject, values, page)) {
        const choice = offered(subject, values, key, { ...at, answers });
        const value = choice[Math.floor(random() * choice.length)];
        if (value !== undefined) answers = { ...answers, [key]: value };
      }
      page = nextPage(subject, values, { ...at, answers }, page + 1);
    }
    yield { ...at, answers };
  }
}

const keysOn = ({ pages }: Subject, values: Values, page: number): string[] =>
  (pages[page]?.page.fields ?? []).flatMap(({ key }) => (values.has(key) ? [key] : []));

/** The next page that is shown and has something to try. */
function nextPage(subject: Subject, values: Values, facts: LogicFacts, from: number): number | undefined {
  for (let page = from; page < subject.pages.length; page++) {
    if (keysOn(subject, values, page).length > 0 && holds(subject.pages[page]?.page.when, facts)) return page;
  }
  return undefined;
}

function offered({ fields }: Subject, values: Values, key: string, facts: LogicFacts): readonly (Answer | undefined)[] {
  const field = fields.get(key)?.field;
  if (!field || !holds(field.when, facts)) return [undefined];
  const some = values.get(key) ?? [];
  return field.required ? some : [undefined, ...some];
}
