import type { ResultFieldView } from '@tinhso/dossiers-contract';

/** `23/11/2026` as `2026-11-23`; what is not yet a date stays as it was typed. Browsers show native dates in their own order, which is misread. */
export function readDate(typed: string): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  if (!parts) return typed;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : typed;
}

function isDate(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
}

export type ResultFault = 'required' | 'number' | 'date' | 'citizenId';

/** What is wrong with a fact of the result; undefined when it can be sent. */
export function resultFault(field: Pick<ResultFieldView, 'type' | 'required'>, value: string): ResultFault | undefined {
  const text = value.trim();
  if (text === '') return field.required ? 'required' : undefined;
  if (field.type === 'number' && !/^\d+$/.test(text)) return 'number';
  if (field.type === 'date' && !(/^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text))) return 'date';
  if (field.type === 'citizenId' && !/^\d{12}$/.test(text.replaceAll(' ', ''))) return 'citizenId';
  return undefined;
}
