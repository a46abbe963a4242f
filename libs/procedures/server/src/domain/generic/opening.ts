import type { Channel } from '@tinhso/procedures-contract';
import type { Row } from '../catalogue-entry.js';
import { receiverOf, type Receiver, type ReceivingFile } from './receiving.js';

/** What is said of a procedure that can be filed online with a form made from the catalogue: who receives it, how long, how much. */
export interface GenericOpening {
  readonly receiver: Receiver;
  /** Working days; 0 is within the day. Absent: the portal gives no certain time. */
  readonly days?: number;
  /** Whether the portal counts in calendar days, of which working days were made. */
  readonly calendarDays?: number;
  /** Whole đồng by channel; a channel without a certain amount is left out. */
  readonly amounts: Partial<Readonly<Record<Channel, number>>>;
  readonly channels: readonly Channel[];
}

const CHANNELS: readonly Channel[] = ['online', 'in_person', 'postal'];
const HOURS_A_DAY = 8;
const COUNTED: readonly string[] = ['working_day', 'day', 'hour'];

/** Fewer working days than the law's calendar days have, so that the promise is never later than the law. */
const workingDaysIn = (calendarDays: number): number => Math.max(1, Math.floor((calendarDays * 5) / 7));

/** The longest time that is stated, in working days; nothing when a row is not certain or the rows count differently. */
function daysOf(rows: readonly Row[]): { days?: number; calendarDays?: number } {
  const times = rows.map(({ time }) => time);
  const [unit, ...others] = new Set(times.map((time) => time?.unit));
  if (unit === undefined || others.length > 0 || !COUNTED.includes(unit)) return {};
  const inDays = times.flatMap((time) => {
    if (!time) return [];
    if (time.unit === 'hour') return [{ days: time.value <= HOURS_A_DAY ? 0 : Math.ceil(time.value / HOURS_A_DAY) }];
    return [time.unit === 'day' ? { days: workingDaysIn(time.value), calendarDays: time.value } : { days: Math.ceil(time.value) }];
  });
  return inDays.sort((a, b) => b.days - a.days)[0] ?? {};
}

function amountOf(rows: readonly Row[]): number | undefined {
  const amounts = new Set(rows.map(({ fee }) => (typeof fee === 'object' ? fee.amount : undefined)));
  return amounts.size === 1 ? [...amounts][0] : undefined;
}

/** How a procedure of the catalogue is opened; undefined when it is not filed online or is not the province's to receive. */
export function openingOf(
  who: Parameters<typeof receiverOf>[0],
  rows: readonly Row[],
  receiving: ReceivingFile,
): GenericOpening | undefined {
  const online = rows.filter(({ channel }) => channel === 'online');
  const receiver = online.length > 0 ? receiverOf(who, receiving) : undefined;
  if (!receiver) return undefined;
  const channels = CHANNELS.filter((channel) => rows.some((row) => row.channel === channel));
  const amounts = channels.flatMap((channel) => {
    const amount = amountOf(rows.filter((row) => row.channel === channel));
    return amount === undefined ? [] : [[channel, amount] as const];
  });
  return { receiver, ...daysOf(online), amounts: Object.fromEntries(amounts), channels };
}
