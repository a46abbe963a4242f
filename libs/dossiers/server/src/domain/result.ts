import { localDate, parseCitizenId, tidyText, type WorkingCalendar } from '@tinhso/kernel';
import type { ResultFieldView } from '@tinhso/dossiers-contract';
import {
  fieldsByKey,
  printAnswer,
  resultContents,
  type Answers,
  type OfficeField,
  type PlaceLookup,
  type ProcedureDefinition,
} from '@tinhso/procedures-contract';

/** Facts that the officer adds to the answers, by field key, all as text. */
export type OfficeFacts = Readonly<Record<string, string>>;

interface Fault {
  readonly pointer: string;
  readonly message: { readonly vi: string; readonly en: string };
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function wrong({ type }: OfficeField, value: string): Fault['message'] | undefined {
  const real = DATE.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
  if (type === 'date' && !real) return { vi: 'Ngày này không có thật', en: 'This is not a real date' };
  if (type === 'number' && !/^\d{1,9}$/.test(value)) return { vi: 'Nhập số', en: 'Enter a number' };
  if (type === 'citizenId' && !parseCitizenId(value).ok)
    return { vi: 'Số định danh có đúng 12 chữ số', en: 'A personal number has 12 digits' };
  return undefined;
}

/** Checks what the officer filled in; every fault at once, with pointers under `/facts`. Empty texts count as not given. */
export function checkFacts(definition: ProcedureDefinition, given: OfficeFacts): { facts: OfficeFacts; faults: Fault[] } {
  const fields = new Map(definition.result.officeFields.map((field) => [field.key, field]));
  const faults: Fault[] = [];
  const facts: Record<string, string> = {};
  for (const [key, raw] of Object.entries(given)) {
    const field = fields.get(key);
    const value = field?.type === 'citizenId' ? raw.replace(/[\s.]/g, '') : tidyText(raw);
    if (!field)
      faults.push({ pointer: `/facts/${key}`, message: { vi: 'Kết quả này không có mục đó', en: 'This result has no such field' } });
    else if (value !== '') {
      const message = wrong(field, value);
      if (message) faults.push({ pointer: `/facts/${key}`, message });
      facts[key] = value;
    }
  }
  for (const { key, label, required } of fields.values())
    if (required && facts[key] === undefined)
      faults.push({ pointer: `/facts/${key}`, message: { vi: `Nhập: ${label.vi}`, en: `Enter: ${label.en}` } });
  return { facts, faults };
}

function proposal(
  definition: ProcedureDefinition,
  field: OfficeField,
  answers: Answers,
  places: PlaceLookup,
  today: string,
): string | undefined {
  const source = field.default;
  if (!source) return undefined;
  if ('today' in source) return today;
  if ('text' in source) return source.text;
  const answer = answers[source.answer];
  const asked = fieldsByKey(definition).get(source.answer);
  return answer === undefined || !asked ? undefined : printAnswer(asked, answer, places);
}

/** The officer's fields with what was saved, or what may be proposed. */
export function resultFields(
  definition: ProcedureDefinition,
  saved: OfficeFacts | undefined,
  answers: Answers,
  places: PlaceLookup,
  at: { readonly calendar: WorkingCalendar; readonly now: Date; readonly locale: 'vi' | 'en' },
): ResultFieldView[] {
  const today = localDate(at.calendar, at.now);
  return definition.result.officeFields.map((field) => {
    const value = saved ? saved[field.key] : proposal(definition, field, answers, places, today);
    return {
      key: field.key,
      label: field.label[at.locale],
      type: field.type,
      required: field.required,
      ...(field.hint ? { hint: field.hint[at.locale] } : {}),
      ...(value === undefined ? {} : { value }),
    };
  });
}

/** What the result's template is filled with: answers first, then what the office says at the same places. */
export function filledResult(
  definition: ProcedureDefinition,
  answers: Answers,
  facts: OfficeFacts,
  places: PlaceLookup,
): Record<string, unknown> {
  const contents = resultContents(definition, answers, places);
  for (const { key, path, type } of definition.result.officeFields) {
    const value = facts[key];
    if (value === undefined) continue;
    const steps = path.split('.');
    const last = steps.pop() as string;
    let node = contents;
    for (const step of steps) node = (node[step] ??= {}) as Record<string, unknown>;
    node[last] = type === 'number' ? Number(value) : value;
  }
  return contents;
}
