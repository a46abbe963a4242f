import type { Lang } from '../i18n/define-messages.js';

/** Office hours of a full working day; the lists count days by it. */
export const hoursPerDay = 8;
/** Below two working days a rest is told in hours and minutes, above in days and hours. */
const dayFrom = 2 * hoursPerDay;

const words = {
  vi: { day: (n: number) => `${n} ngày`, hour: (n: number) => `${n} giờ`, minute: (n: number) => `${n} phút` },
  en: {
    day: (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`,
    hour: (n: number) => `${n} h`,
    minute: (n: number) => `${n} min`,
  },
} as const;

/** Office hours in words, without sign: `8 giờ 40 phút`, `2 ngày 7 giờ`, `0 phút`. */
export function officeTime(hours: number, lang: Lang): string {
  const word = words[lang];
  const minutes = Math.round(Math.abs(hours) * 60);
  if (minutes < dayFrom * 60) {
    const parts = [Math.floor(minutes / 60) && word.hour(Math.floor(minutes / 60)), minutes % 60 && word.minute(minutes % 60)];
    return parts.filter(Boolean).join(' ') || word.minute(0);
  }
  const whole = Math.round(minutes / 60);
  const parts = [word.day(Math.floor(whole / hoursPerDay)), whole % hoursPerDay && word.hour(whole % hoursPerDay)];
  return parts.filter(Boolean).join(' ');
}

/** Whether a rest is less than half a minute of office time: nothing that could be told in figures. */
export const isNoTime = (hours: number): boolean => Math.round(Math.abs(hours) * 60) === 0;

/** Hours in a sum: `24 giờ 00`, `8 giờ 40`. */
export function hoursInSum(hours: number, lang: Lang): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  return `${Math.floor(minutes / 60)} ${lang === 'vi' ? 'giờ' : 'h'} ${String(minutes % 60).padStart(2, '0')}`;
}

/** Shortest form, inside a sum only: `5g10`, `8g`. */
export function hoursShort(hours: number, lang: Lang): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  const rest = minutes % 60 ? String(minutes % 60).padStart(2, '0') : '';
  return `${Math.floor(minutes / 60)}${lang === 'vi' ? 'g' : 'h'}${rest}`;
}

/** `T5 19` of a local date `YYYY-MM-DD`; `T5 19/11` with the month. */
export function shortDay(date: string, lang: Lang, withMonth = false): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const names = lang === 'vi' ? ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] : ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${names[weekday]} ${two(day)}${withMonth ? `/${two(month)}` : ''}`;
}
