import { cutoffOn, dayStart, localDay, type CountingReason, type DueExplanation, type WorkingCalendar } from '@tinhso/kernel';
import { printDay, printHours, printMoment, printTime } from './local-time.js';

type Locale = 'vi' | 'en';

const FROM: Record<CountingReason, Record<Locale, (received: string, from: string, cutoff: string) => string>> = {
  at_once: {
    vi: (received) => `Nhận lúc ${received}, tính ngay từ lúc đó.`,
    en: (received) => `Received at ${received}, counted from then.`,
  },
  before_opening: {
    vi: (received, from) => `Nhận lúc ${received}, trước giờ làm việc, nên tính từ ${from}.`,
    en: (received, from) => `Received at ${received}, before office hours, counted from ${from}.`,
  },
  between_shifts: {
    vi: (received, from) => `Nhận lúc ${received}, trong giờ nghỉ trưa, nên tính từ ${from}.`,
    en: (received, from) => `Received at ${received}, in the lunch break, counted from ${from}.`,
  },
  after_cutoff: {
    vi: (received, from, cutoff) => `Nhận lúc ${received}, sau ${cutoff}, nên tính từ ${from}.`,
    en: (received, from, cutoff) => `Received at ${received}, after ${cutoff}, counted from ${from}.`,
  },
  day_off: {
    vi: (received, from) => `Nhận lúc ${received}, ngày nghỉ, nên tính từ ${from}.`,
    en: (received, from) => `Received at ${received}, a day off, counted from ${from}.`,
  },
};

function limitSentence(calendar: WorkingCalendar, { limit, hoursPerDay, limitHours, countsFrom }: DueExplanation, locale: Locale): string {
  const vi = locale === 'vi';
  const first = printDay(calendar, countsFrom, locale);
  switch (limit.mode) {
    case 'same_day':
      return vi ? 'Giải quyết ngay trong ngày làm việc đó.' : 'To be done within that working day.';
    case 'hours':
      return vi ? `Thời hạn ${limit.hours} giờ làm việc.` : `Time limit ${limit.hours} office hours.`;
    case 'working_days': {
      const [day, sum] = [printHours(hoursPerDay, locale), printHours(limitHours, locale)];
      return vi
        ? `Thời hạn ${limit.days} ngày làm việc × ${day} giờ = ${sum} giờ làm việc.`
        : `Time limit ${limit.days} working days × ${day} hours = ${sum} office hours.`;
    }
    case 'calendar_days':
      return vi
        ? `Thời hạn ${limit.days} ngày, kể cả ngày nghỉ, không tính ngày nhận ${first}.`
        : `Time limit ${limit.days} days, days off included, the day of receipt ${first} not counted.`;
    case 'months':
      return vi ? `Thời hạn ${limit.months} tháng kể từ ${first}.` : `Time limit ${limit.months} months from ${first}.`;
  }
}

/** Of a limit that is counted by the calendar: its last day, and that a day off moves it on. */
function lastDaySentence(calendar: WorkingCalendar, { limit, lastDay, dueAt }: DueExplanation, locale: Locale): string[] {
  if (lastDay === undefined || limit.mode === 'same_day') return [];
  const noon = noonOf(calendar, lastDay);
  const day = printDay(calendar, noon, locale);
  if (localDay(calendar, noon) === localDay(calendar, dueAt))
    return [locale === 'vi' ? `Ngày cuối là ${day}, hết giờ làm việc.` : `The last day is ${day}, until the office closes.`];
  const name = calendar.off[lastDay];
  const off = name ? ` (${name})` : '';
  return [
    locale === 'vi'
      ? `Ngày cuối là ${day}${off}, ngày nghỉ, nên kết thúc vào cuối ngày làm việc tiếp theo.`
      : `The last day is ${day}${off}, a day off, so it ends with the next working day.`,
  ];
}

const noonOf = (calendar: WorkingCalendar, date: string): Date =>
  new Date(dayStart(calendar, localDay(calendar, new Date(`${date}T05:00:00Z`))) + 12 * 3_600_000);

function daysOff(calendar: WorkingCalendar, { days }: DueExplanation, locale: Locale): string[] {
  const off = days.filter((day) => day.kind === 'weekend' || day.kind === 'holiday');
  if (off.length === 0) return [];
  const names = off.map((day) => {
    const noon = noonOf(calendar, day.date);
    return day.name ? `${printDay(calendar, noon, locale)} (${day.name})` : printDay(calendar, noon, locale);
  });
  return [locale === 'vi' ? `Không tính ngày nghỉ: ${names.join(', ')}.` : `Days off are not counted: ${names.join(', ')}.`];
}

/**
 * The arithmetic of a due date in sentences.
 * @param promised `expected` is not certain yet and says so; to `added_to` something is still added
 */
export function explainSentences(
  calendar: WorkingCalendar,
  explanation: DueExplanation,
  locale: Locale,
  promised: 'expected' | 'promised' | 'added_to',
): string[] {
  const { receivedAt, countsFrom, reason, dueAt } = explanation;
  const from = printMoment(calendar, countsFrom, locale);
  const due = printMoment(calendar, dueAt, locale);
  const end = {
    promised: { vi: `Hẹn trả chậm nhất ${due}.`, en: `Due by ${due}.` },
    added_to: { vi: `Riêng thời hạn này kết thúc ${due}.`, en: `The limit alone ends ${due}.` },
    expected: { vi: `Dự kiến trả chậm nhất ${due}, nếu giấy tờ đủ.`, en: `Expected by ${due}, if the papers are in order.` },
  };
  return [
    FROM[reason][locale](`${printMoment(calendar, receivedAt, locale)}`, from, cutoffOn(calendar, localDay(calendar, receivedAt))),
    limitSentence(calendar, explanation, locale),
    ...(explanation.limit.mode === 'calendar_days' || explanation.limit.mode === 'months'
      ? lastDaySentence(calendar, explanation, locale)
      : daysOff(calendar, explanation, locale)),
    end[promised][locale],
  ];
}

/** Sentence for office hours in which the clock stood still. */
export function pausedSentence(hours: number, locale: Locale): string {
  const sum = printHours(hours, locale);
  return locale === 'vi' ? `Cộng ${sum} giờ làm việc chờ người nộp.` : `Plus ${sum} office hours of waiting for the applicant.`;
}

/** Sentence for office hours that the office gave itself, with an apology. */
export function movedSentence(hours: number, locale: Locale): string {
  const sum = printHours(hours, locale);
  return locale === 'vi'
    ? `Cộng ${sum} giờ làm việc xin lỗi và hẹn lại.`
    : `Plus ${sum} office hours by which the date was moved, with an apology.`;
}

/** The last line of the sum, when more than the limit went into it. */
export function promiseSentence(calendar: WorkingCalendar, dueAt: Date, locale: Locale): string {
  const due = printMoment(calendar, dueAt, locale);
  return locale === 'vi' ? `Vậy hẹn trả chậm nhất ${due}.` : `So it is due by ${due}.`;
}

/** `08:40 thứ Tư 18/11/2026` without the date when it is today's. */
export const shortMoment = (calendar: WorkingCalendar, at: Date, now: Date, locale: Locale): string =>
  localDay(calendar, at) === localDay(calendar, now) ? printTime(calendar, at) : printMoment(calendar, at, locale);
