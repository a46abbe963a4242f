import type { Answer } from '../../answers.js';
import type { Channel } from '../../condition.js';
import { comparisonsIn, type Comparison } from '../logic/comparisons.js';
import { sitesOf } from '../logic/sites.js';
import { answersIn, pathsIn } from '../logic/walk.js';
import type { Subject } from '../subject.js';
import { addDays, isDay } from './days.js';
import { valuesOf } from './values.js';

/** Everything that some conditions depend on: the fields, the values worth trying, channels and days. */
export interface Space {
  readonly values: ReadonlyMap<string, readonly Answer[]>;
  readonly channels: readonly Channel[];
  readonly days: readonly string[];
  /** Something is looked at that is tried by example only, such as the rows of a list: nothing may be concluded from "never". */
  readonly byExample: boolean;
}

const compared = new WeakMap<Subject, ReadonlyMap<string, readonly Comparison[]>>();

/** Comparisons of a definition by what is compared. */
function comparisonsOf(subject: Subject): ReadonlyMap<string, readonly Comparison[]> {
  const known = compared.get(subject);
  if (known) return known;
  const found = new Map<string, Comparison[]>();
  for (const { logic } of sitesOf(subject))
    for (const each of comparisonsIn(logic)) found.set(each.path, [...(found.get(each.path) ?? []), each]);
  compared.set(subject, found);
  return found;
}

/** The fields that some conditions look at, and those that decide whether these are shown. */
function closureOf({ fields }: Subject, logics: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const open = logics.flatMap(answersIn);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const placed = fields.get(key);
    if (!placed || found.has(key)) continue;
    found.add(key);
    open.push(...answersIn(placed.field.when), ...answersIn(placed.page.page.when));
  }
  return found;
}

/** What has to be tried to know all that these conditions can do. */
export function spaceOf(subject: Subject, logics: readonly unknown[], alsoKeys: readonly string[] = []): Space {
  const { fields, today, channels } = subject;
  const comparisons = comparisonsOf(subject);
  const keys = closureOf(subject, [...logics, ...alsoKeys.map((key) => ({ var: `answers.${key}` }))]);
  const involved = [...logics, ...[...keys].flatMap((key) => [fields.get(key)?.field.when, fields.get(key)?.page.page.when])];
  const paths = new Set(involved.flatMap(pathsIn));
  const limits = (comparisons.get('today') ?? []).flatMap(({ values }) => values.filter(isDay));
  const days = paths.has('today') ? [today, ...limits.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])] : [today];
  const inOrder = [...fields.values()].filter(({ field }) => keys.has(field.key));
  return {
    values: new Map(inOrder.map(({ field }) => [field.key, valuesOf(subject, field, comparisons.get(`answers.${field.key}`) ?? [])])),
    channels: paths.has('channel') ? channels : channels.slice(0, 1),
    days: [...new Set(days.filter((day) => day >= today))],
    byExample: inOrder.some(({ field }) => field.widget === 'repeat'),
  };
}
