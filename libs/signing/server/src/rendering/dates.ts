import { inWords } from './words.js';

const HANOI_OFFSET_MS = 7 * 3_600_000;

interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975. */
function wallClock(moment: Date): WallClock {
  const local = new Date(moment.getTime() + HANOI_OFFSET_MS);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** NĐ 30/2020, annex I, II.4: days below 10 and the months 1 and 2 get a leading zero, other months do not. */
const legalDay = (day: number): string => (day < 10 ? two(day) : String(day));
const legalMonth = (month: number): string => (month < 3 ? two(month) : String(month));

/** `ngày 05 tháng 11 năm 2026`, for the date line and for running text. */
export function legalDate(moment: Date): string {
  const { year, month, day } = wallClock(moment);
  return `ngày ${legalDay(day)} tháng ${legalMonth(month)} năm ${year}`;
}

/** `2026-11-05`. */
export function localDay(moment: Date): string {
  const { year, month, day } = wallClock(moment);
  return `${year}-${two(month)}-${two(day)}`;
}

/** `14 giờ 05 phút, ngày 05 tháng 11 năm 2026`. */
export function legalTime(moment: Date): string {
  const { hour, minute } = wallClock(moment);
  return `${two(hour)} giờ ${two(minute)} phút, ${legalDate(moment)}`;
}

/** `23/11/2026 14:05:09 +07:00`, as signature stamps show it. */
export function stampTime(moment: Date): string {
  const { year, month, day, hour, minute, second } = wallClock(moment);
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}:${two(second)} +07:00`;
}

/** `14:05 05/11/2026`, for the narrow columns of a table. */
export function shortTime(moment: Date): string {
  const { year, month, day, hour, minute } = wallClock(moment);
  return `${two(hour)}:${two(minute)} ${two(day)}/${two(month)}/${year}`;
}

/** Year in Việt Nam of a moment: numbering starts anew with it. */
export const localYear = (moment: Date): number => wallClock(moment).year;

/** `2026-11-05` → `05/11/2026`; a bare year stays as it is. */
export function shortDate(date: string): string {
  const [year, month, day] = date.split('-');
  return day && month ? `${day}/${month}/${year}` : date;
}

/** `2026-11-05` → `Ngày năm, tháng mười một, năm hai nghìn không trăm hai mươi sáu`. */
export function dateInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // April is "tháng tư", although four is "bốn".
  const monthWords = month === 4 ? 'tư' : inWords(month);
  return `Ngày ${inWords(day)}, tháng ${monthWords}, năm ${inWords(year)}`;
}
