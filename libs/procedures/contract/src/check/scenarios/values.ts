import type { Answer } from '../../answers.js';
import type { FormField, ItemField } from '../../form-definition.js';
import type { Comparison } from '../logic/comparisons.js';
import type { Subject } from '../subject.js';
import { addDays, addYears, isDay } from './days.js';

const HOME = { provinceCode: '08', communeCode: '02269', detail: 'Thôn Tân Lập' };
const THIRTY_YEARS = -30;
/** A number that no rule speaks about. */
const SOME_NUMBER = 2;

/** Days worth trying: around today, around every limit that a condition sets, and one of long ago. */
function days(today: string, comparisons: readonly Comparison[]): string[] {
  const found = new Set([today, addDays(today, -1), addDays(today, 1), addYears(today, THIRTY_YEARS)]);
  for (const { measure, values } of comparisons) {
    for (const value of values) {
      if (measure === 'value' && isDay(value)) for (const off of [-1, 0, 1]) found.add(addDays(value, off));
      if (typeof value !== 'number') continue;
      for (const off of [-1, 0, 1]) {
        if (measure === 'years') found.add(addDays(addYears(today, -value), off)).add(addDays(addYears(today, -value - off), 0));
        if (measure === 'days') found.add(addDays(today, value + off)).add(addDays(today, -value + off));
      }
    }
  }
  return [...found];
}

function numbers(schema: Record<string, unknown> | undefined, comparisons: readonly Comparison[]): number[] {
  const [least, most] = [Number(schema?.minimum ?? 0), Number(schema?.maximum ?? Number.MAX_SAFE_INTEGER)];
  const limits = comparisons.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  const tried = [least, Math.max(least, SOME_NUMBER), ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])];
  if (schema?.maximum !== undefined) tried.push(most);
  return [...new Set(tried)].filter((value) => value >= least && value <= most);
}

/** The options that conditions speak about, and one that none does. */
function choices(field: FormField | ItemField, comparisons: readonly Comparison[]): string[] {
  const all = (field.options ?? []).map((option) => option.value);
  const told = new Set(comparisons.flatMap(({ values }) => values));
  const other = all.find((value) => !told.has(value));
  return all.filter((value) => told.has(value) || value === other);
}

/** A believable answer to a field that no condition looks into. */
export function someAnswer(field: FormField | ItemField, today: string): Answer {
  switch (field.widget) {
    case 'yesno':
      return true;
    case 'number':
      return SOME_NUMBER;
    case 'date':
      return addYears(today, THIRTY_YEARS);
    case 'address':
      return HOME;
    case 'citizenId':
      return '008199000123';
    case 'phone':
      return '0912345678';
    case 'repeat':
      return [row(field, today)];
    default:
      return field.options?.[0]?.value ?? 'Nguyễn Văn An';
  }
}

const row = (field: FormField | ItemField, today: string): Record<string, string | number | boolean> =>
  Object.fromEntries(
    ('itemFields' in field ? (field.itemFields ?? []) : []).map((item) => [item.key, someAnswer(item, today) as string | number | boolean]),
  );

/** Another answer than `someAnswer`, for conditions that compare two answers. */
const ANOTHER: Partial<Record<FormField['widget'], string>> = { citizenId: '008199000456', phone: '0987654321', text: 'Trần Thị Bình' };

function texts(field: FormField, today: string, comparisons: readonly Comparison[]): Answer[] {
  const told = comparisons.flatMap(({ values }) => values.filter((value) => typeof value === 'string'));
  return [...new Set([someAnswer(field, today), ...told, ANOTHER[field.widget] ?? 'Trần Thị Bình'])].filter(
    (value) => field.widget !== 'address' || typeof value === 'object',
  );
}

/** The answers to a field that make a difference to the conditions of its definition. */
export function valuesOf(subject: Subject, field: FormField, comparisons: readonly Comparison[]): Answer[] {
  const { today, definition } = subject;
  if (field.options) return choices(field, comparisons);
  switch (field.widget) {
    case 'yesno':
      return [true, false];
    case 'number':
      return numbers(definition.form.schema.properties?.[field.key], comparisons);
    case 'date':
      return days(today, comparisons);
    case 'repeat':
      return [[row(field, today)], [row(field, today), row(field, today)]];
    default:
      return texts(field, today, comparisons);
  }
}
