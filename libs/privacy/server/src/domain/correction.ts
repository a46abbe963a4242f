import { parseCitizenId, tidyText } from '@tinhso/kernel';
import type { Correction } from '@tinhso/privacy-contract';

/** The wished value in the form in which it is kept, or undefined when it cannot be one. */
export function tidyCorrection({ field, value }: Correction, today: string): string | undefined {
  const text = tidyText(value);
  if (field === 'citizenId') {
    const parsed = parseCitizenId(text);
    return parsed.ok ? parsed.value.value : undefined;
  }
  if (field === 'birthDate') return isBirthDate(text, today) ? text : undefined;
  if (field === 'fullName') return text.length >= 2 && text.length <= 100 ? text : undefined;
  return text.length > 0 ? text : undefined;
}

function isBirthDate(text: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text > today || text < '1900-01-01') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
