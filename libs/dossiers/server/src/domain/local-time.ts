import { localDate, localDay, type WorkingCalendar } from '@tinhso/kernel';

type Locale = 'vi' | 'en';
const WEEKDAYS: Record<Locale, readonly string[]> = {
  vi: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** `15:00` of an instant in the office's time zone. */
export function printTime(calendar: WorkingCalendar, at: Date): string {
  return new Date(at.getTime() + calendar.utcOffsetMinutes * 60_000).toISOString().slice(11, 16);
}

/** `thứ Tư 25/11/2026`, held together by no-break spaces. */
export function printDay(calendar: WorkingCalendar, at: Date, locale: Locale): string {
  const [year, month, day] = localDate(calendar, at).split('-');
  // 1 January 1970 was a Thursday.
  const weekday = WEEKDAYS[locale][(localDay(calendar, at) + 4) % 7] as string;
  return `${weekday.replace(' ', '\u00a0')}\u00a0${day}/${month}/${year}`;
}

/** `17:00 thứ Tư 25/11/2026`. */
export const printMoment = (calendar: WorkingCalendar, at: Date, locale: Locale): string =>
  `${printTime(calendar, at)}\u00a0${printDay(calendar, at, locale)}`;

/** A number with the decimal mark of the language, at most one decimal: `2,5`. */
export function printHours(hours: number, locale: Locale): string {
  const text = String(Math.round(hours * 10) / 10);
  return locale === 'vi' ? text.replace('.', ',') : text;
}
