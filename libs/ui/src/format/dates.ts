import type { Lang } from '../i18n/define-messages.js';

/** Legal time of the country; every date that a person reads is in it, wherever the phone is. */
export const legalTimeZone = 'Asia/Ho_Chi_Minh';

const nbsp = '\u00a0';
const weekdays: Record<Lang, readonly string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const partsFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: legalTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function parts(at: Date | string): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const found = Object.fromEntries(partsFormat.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  return found as ReturnType<typeof parts>;
}

/** `23/11/2026` of an instant, in legal time. Days below 10 and months 1-2 keep their zero (NĐ 30/2020). */
export function formatDate(at: Date | string): string {
  const { day, month, year } = parts(at);
  return `${day}/${month}/${year}`;
}

/** `10:42` of an instant, in legal time. */
export function formatTime(at: Date | string): string {
  const { hour, minute } = parts(at);
  return `${hour}:${minute}`;
}

/** `thứ Hai 23/11/2026`; the year is left out when it is the year of `now`. Weekday and date never part at a line end. */
export function formatDay(at: Date | string, lang: Lang, now?: Date | string): string {
  const { day, month, year } = parts(at);
  const weekday = weekdays[lang][new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay()] ?? '';
  const date = now && parts(now).year === year ? `${day}/${month}` : `${day}/${month}/${year}`;
  return `${weekday.replaceAll(' ', nbsp)}${nbsp}${date}`;
}

/** `10:42, thứ Hai 23/11/2026`. */
export function formatMoment(at: Date | string, lang: Lang, now?: Date | string): string {
  return `${formatTime(at)}, ${formatDay(at, lang, now)}`;
}

/** `2026-11-23` (a date without a time, as forms keep it) as `23/11/2026`; other text is returned as it is. */
export function formatPlainDate(isoDate: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : isoDate;
}

/** `2026-11-23`: the day of an instant in legal time, for comparing days. */
export function plainDate(at: Date | string): string {
  const { day, month, year } = parts(at);
  return `${year}-${month}-${day}`;
}

/** First letter as a capital, for a weekday that begins a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
