import type { AddressAnswer, Answer, Answers } from './answers.js';
import type { ProcedureDefinition, ProcedureResult } from './definition.js';
import type { FormField, ItemField } from './form-definition.js';
import type { LocalText } from './local-text.js';
import type { ShownForm } from './shown-form.js';

/** Names of a commune and its province, e.g. `{ commune: 'Xã Chiêm Hóa', province: 'Tỉnh Tuyên Quang' }`. */
export interface PlaceNames {
  readonly commune: string;
  readonly province: string;
}
export type PlaceLookup = (communeCode: string) => PlaceNames | undefined;
type Locale = 'vi' | 'en';

/** A section of the check page and of the console's case view. */
export interface PrintedSection {
  readonly key: string;
  readonly title: LocalText;
  readonly rows: readonly PrintedRow[];
}
export interface PrintedRow {
  /** Field key, and the page on which it is changed. */
  readonly key: string;
  readonly page: string;
  readonly label: LocalText;
  readonly widget: FormField['widget'];
  readonly text: string;
}

const isAddress = (answer: Answer): answer is AddressAnswer => typeof answer === 'object' && !Array.isArray(answer);

/** `Thôn Tân Lập, Xã Tân Trào, Tỉnh Tuyên Quang`; the codes stand in for a commune that is not known. */
export function printAddress(address: AddressAnswer, places: PlaceLookup): string {
  const names = places(address.communeCode);
  const parts = [address.detail, names?.commune ?? address.communeCode, names?.province ?? address.provinceCode];
  return parts.filter(Boolean).join(', ');
}

/** `2026-11-05` → `05/11/2026`. */
export function printDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('-').reverse().join('/') : date;
}

/** An answer as people read it: the label of a choice, a date with strokes, an address in words, rows separated by semicolons. */
export function printAnswer(field: FormField | ItemField, answer: Answer, places: PlaceLookup, locale: Locale = 'vi'): string {
  if (Array.isArray(answer)) {
    const items = 'itemFields' in field ? (field.itemFields ?? []) : [];
    return answer
      .map((row) =>
        items
          .flatMap((item) => (row[item.key] === undefined ? [] : [printAnswer(item, row[item.key] as Answer, places, locale)]))
          .join(', '),
      )
      .join('; ');
  }
  if (isAddress(answer)) return printAddress(answer, places);
  if (typeof answer === 'boolean') return locale === 'vi' ? (answer ? 'Có' : 'Không') : answer ? 'Yes' : 'No';
  if (field.widget === 'date') return printDate(String(answer));
  const option = field.options?.find((each) => each.value === answer);
  if (option) return option.label[locale];
  const unit = field.unit?.[locale];
  return unit ? `${answer}\u00a0${unit}` : String(answer);
}

/** The answered questions of a form by section, in order, ready to be shown for checking. */
export function printAnswers(shown: ShownForm, places: PlaceLookup, locale: Locale = 'vi'): PrintedSection[] {
  const sections = new Map<string, { key: string; title: LocalText; rows: PrintedRow[] }>();
  for (const { section, page, fields } of shown.pages) {
    const entry = sections.get(section.key) ?? { key: section.key, title: section.title, rows: [] };
    sections.set(section.key, entry);
    for (const field of fields) {
      const answer = shown.answers[field.key];
      const { key, label, widget } = field;
      if (answer !== undefined) entry.rows.push({ key, page: page.key, label, widget, text: printAnswer(field, answer, places, locale) });
    }
  }
  return [...sections.values()].filter((section) => section.rows.length > 0);
}

/** Every field of a definition by its key. */
export function fieldsByKey(definition: ProcedureDefinition): Map<string, FormField> {
  return new Map(
    definition.form.sections.flatMap((section) => section.pages).flatMap((page) => page.fields.map((field) => [field.key, field])),
  );
}

type Source = ProcedureResult['contents'][string];

function sourceText(
  definition: ProcedureDefinition,
  source: Exclude<Source, { raw: string }>,
  answers: Answers,
  places: PlaceLookup,
): string | undefined {
  if ('text' in source) return source.text;
  const field = fieldsByKey(definition).get(source.answer);
  const answer = answers[source.answer];
  return field && answer !== undefined ? printAnswer(field, answer, places) : undefined;
}

/**
 * The contents of the result document from the shown answers, as a nested object: `child.fullName` becomes `{ child: { fullName } }`.
 * What has no answer is left out. The caller adds what only the office knows (agency, registration date, signer).
 */
export function resultContents(definition: ProcedureDefinition, answers: Answers, places: PlaceLookup): Record<string, unknown> {
  const contents: Record<string, unknown> = {};
  for (const [path, source] of Object.entries(definition.result.contents)) {
    const value = 'raw' in source ? answers[source.raw] : sourceText(definition, source, answers, places);
    if (value === undefined) continue;
    const steps = path.split('.');
    const last = steps.pop() as string;
    let node = contents;
    for (const step of steps) node = (node[step] ??= {}) as Record<string, unknown>;
    node[last] = value;
  }
  return contents;
}

/** The facts to register with the result, in order, without those that have no answer. */
export function resultFacts(
  definition: ProcedureDefinition,
  answers: Answers,
  places: PlaceLookup,
): { key: string; vi: string; en: string; value: string; exposure: 'public' | 'name' | 'number' | 'hidden' }[] {
  return definition.result.facts.flatMap(({ key, vi, en, source, exposure }) => {
    const value = sourceText(definition, source, answers, places);
    return value === undefined ? [] : [{ key, vi, en, value, exposure }];
  });
}
