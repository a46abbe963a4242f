import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import { comparisonsIn, type Comparison } from '../logic/comparisons.js';
import { sitesOf } from '../logic/sites.js';
import { answersIn, nodesOf, OVER_ROWS, pathsIn } from '../logic/walk.js';
import { isDay } from '../scenarios/days.js';
import type { Subject } from '../subject.js';
import type { CheckRule } from './rule.js';

/** Operations of JSON Logic and the two of our own. */
const OPERATIONS: readonly string[] = [
  ...['var', 'missing', 'missing_some', 'if', '?:', 'and', 'or', '!', '!!', 'in', 'cat', 'substr', 'merge'],
  ...['==', '===', '!=', '!==', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', 'min', 'max'],
  ...[...OVER_ROWS, 'days_between', 'age_at'],
];

/** Conditions are made of what can be computed, over what is known at that moment. */
export const conditionsCanBeJudged: CheckRule = (subject) => {
  const { fields } = subject;
  const faults: CheckFault[] = [];
  for (const { path, logic, before = Infinity, opens } of sitesOf(subject)) {
    for (const { operation } of nodesOf(logic)) {
      if (OPERATIONS.includes(operation)) continue;
      faults.push(fault('logic-unknown', path, `Không có phép tính “${operation}”.`, `There is no operation “${operation}”.`));
    }
    if (isAmbiguous(logic)) {
      const vi = 'Mỗi phép tính trong điều kiện phải đứng riêng.';
      faults.push(fault('logic-unknown', path, vi, 'Each operation of a condition stands by itself.'));
    }
    for (const known of pathsIn(logic)) {
      if (known === 'today' || known === 'channel' || known.startsWith('answers.')) continue;
      faults.push(fault('logic-unknown', path, `Không có dữ kiện “${known}”.`, `There is no fact called “${known}”.`));
    }
    for (const key of answersIn(logic)) {
      const asked = fields.get(key);
      if (!asked || (asked.order < before && asked.page.order !== opens)) continue;
      const vi = `Điều kiện hỏi đến “${asked.field.label.vi}”, nhưng câu đó được hỏi sau.`;
      faults.push(fault('looks-ahead', path, vi, `The condition speaks of “${asked.field.label.en}”, which is asked later.`));
    }
    for (const comparison of comparisonsIn(logic)) faults.push(...valueFaults(subject, path, comparison));
  }
  return faults;
};

/** Whether a part of a condition has no or several operations: it would count as a value and always hold. */
function isAmbiguous(logic: unknown): boolean {
  if (Array.isArray(logic)) return logic.some(isAmbiguous);
  if (typeof logic !== 'object' || logic === null) return false;
  return Object.keys(logic).length !== 1 || Object.values(logic).some(isAmbiguous);
}

/** A comparison with a value that the answer can never be. */
function valueFaults({ fields, channels }: Subject, path: string, { path: of, values, measure }: Comparison): CheckFault[] {
  const wrong = (value: unknown, what: { vi: string; en: string }): CheckFault =>
    fault('value-impossible', path, `“${what.vi}” không bao giờ là “${String(value)}”.`, `“${what.en}” is never “${String(value)}”.`);
  if (of === 'channel') {
    const what = { vi: 'Hình thức nộp', en: 'The channel' };
    return values.filter((value) => !(channels as readonly unknown[]).includes(value)).map((value) => wrong(value, what));
  }
  const field = fields.get(of.split('.')[1] ?? '')?.field;
  if (!field || of.split('.').length > 2) return [];
  const may = (value: unknown): boolean => {
    if (value === null) return true;
    if (measure !== 'value') return typeof value === 'number' && field.widget === 'date';
    if (field.options) return field.options.some((option) => option.value === value);
    if (field.widget === 'yesno') return typeof value === 'boolean';
    if (field.widget === 'number') return typeof value === 'number';
    return field.widget === 'date' ? isDay(value) : typeof value === 'string' || field.widget === 'repeat';
  };
  return values.filter((value) => !may(value)).map((value) => wrong(value, field.label));
}
