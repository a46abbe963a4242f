import type { WorkingCalendar } from '@tinhso/kernel';

const DAYS = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
/** The week begins on Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

/** `07:30` → `7:30`. */
const hour = (time: string): string => time.replace(/^0/, '');

/** Office hours in one line: `Thứ Hai đến Thứ Sáu, 7:30-11:30 và 13:30-17:00`. Days off are told where they matter. */
export function openingHours({ weekend, shifts }: Pick<WorkingCalendar, 'weekend' | 'shifts'>, locale: 'vi' | 'en'): string {
  const open = WEEK.filter((day) => !weekend.includes(day));
  const whole = open.every((day, i) => i === 0 || WEEK.indexOf(day) === WEEK.indexOf(open[i - 1] ?? 1) + 1);
  const name = (day: number): string => DAYS[locale][day] ?? '';
  const [first = 1, last = 1] = [open[0], open.at(-1)];
  const days = open.length > 1 && whole ? `${name(first)} ${locale === 'vi' ? 'đến' : 'to'} ${name(last)}` : open.map(name).join(', ');
  const times = shifts.map(({ from, to }) => `${hour(from)}-${hour(to)}`).join(locale === 'vi' ? ' và ' : ' and ');
  return `${days}, ${times}`;
}
