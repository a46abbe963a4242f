import { maskCitizenId, formatCitizenId, formatPhone } from '@tinhso/kernel';
import type { ReadingPage } from '@tinhso/dossiers-contract';
import { printAnswers, type PlaceLookup, type PrintedRow, type ShownForm } from '@tinhso/procedures-contract';

type Locale = 'vi' | 'en';
const PERSONAL_NUMBER = /(?<!\d)\d{12}(?!\d)/g;

/** Whether a row shows a personal identification number, alone or among the members of a group. */
const holdsPersonalNumber = ({ widget, text }: PrintedRow): boolean =>
  widget === 'citizenId' || (widget === 'repeat' && /(?<!\d)\d{12}(?!\d)/.test(text));

const spaced = ({ widget, text }: PrintedRow): string =>
  widget === 'phone' ? formatPhone(text) : text.replace(PERSONAL_NUMBER, formatCitizenId);

/** Answers for reading. `hidden`: personal numbers are masked and say so, for staff who have not asked to see them. */
export function readingPages(shown: ShownForm, places: PlaceLookup, locale: Locale, numbers: 'shown' | 'hidden'): ReadingPage[] {
  return printAnswers(shown, places, locale).map(({ key, title, rows }) => ({
    key,
    title: title[locale],
    rows: rows.map((row) => {
      const base = { pointer: `/${row.key}`, label: row.label[locale] };
      if (numbers === 'hidden' && holdsPersonalNumber(row))
        return { ...base, text: row.text.replace(PERSONAL_NUMBER, maskCitizenId), masked: true };
      return { ...base, text: spaced(row) };
    }),
  }));
}

/** The hidden texts by pointer, for a recorded look at them. */
export function personalNumbers(shown: ShownForm, places: PlaceLookup, locale: Locale): Record<string, string> {
  const rows = printAnswers(shown, places, locale).flatMap((section) => section.rows);
  return Object.fromEntries(rows.filter(holdsPersonalNumber).map((row) => [`/${row.key}`, spaced(row)]));
}
