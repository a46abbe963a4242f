import { tidyText } from '@tinhso/kernel';
import type { Answer, Answers } from '@tinhso/procedures-contract';

/** Answers as they are kept: texts tidied, empty ones left out. */
export function tidyAnswers(values: Answers): Record<string, Answer | undefined> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, tidyAnswer(value)]));
}

function tidyAnswer(value: Answer | undefined): Answer | undefined {
  if (typeof value === 'string') return tidyText(value) || undefined;
  if (Array.isArray(value)) {
    const rows = value.map((row) => withoutEmpty(row)).filter((row) => Object.keys(row).length > 0);
    return rows.length > 0 ? rows : undefined;
  }
  if (typeof value !== 'object') return value;
  const { provinceCode, communeCode, detail } = value;
  if (!communeCode) return undefined;
  const words = detail ? tidyText(detail) : '';
  return { provinceCode, communeCode, ...(words && { detail: words }) };
}

function withoutEmpty<R extends Record<string, unknown>>(row: R): R {
  const kept = Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? tidyText(value) : value] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined && value !== '')) as R;
}
