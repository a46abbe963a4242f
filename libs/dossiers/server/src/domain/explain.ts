import { dayStart, localDay, type CountingReason, type DueExplanation, type WorkingCalendar } from '@tinhso/kernel';
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

function limitSentence({ limit, hoursPerDay, limitHours }: DueExplanation, locale: Locale): string {
  if (limit.mode === 'same_day') return locale === 'vi' ? 'Giải quyết ngay trong ngày làm việc đó.' : 'To be done within that working day.';
  const day = printHours(hoursPerDay, locale);
  const sum = printHours(limitHours, locale);
  return locale === 'vi'
    ? `Thời hạn ${limit.days} ngày làm việc × ${day} giờ = ${sum} giờ làm việc.`
    : `Time limit ${limit.days} working days × ${day} hours = ${sum} office hours.`;
}

function daysOff(calendar: WorkingCalendar, { days }: DueExplanation, locale: Locale): string[] {
  const off = days.filter((day) => day.kind === 'weekend' || day.kind === 'holiday');
  if (off.length === 0) return [];
  const names = off.map((day) => {
    const noon = new Date(dayStart(calendar, localDay(calendar, new Date(`${day.date}T05:00:00Z`))) + 12 * 3_600_000);
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
    FROM[reason][locale](`${printMoment(calendar, receivedAt, locale)}`, from, calendar.cutoff),
    limitSentence(explanation, locale),
    ...daysOff(calendar, explanation, locale),
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
