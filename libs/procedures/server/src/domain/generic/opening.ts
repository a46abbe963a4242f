import type { Channel, TimeLimitRule } from '@tinhso/procedures-contract';
import type { Row } from '../catalogue-entry.js';
import { receiverOf, type Receiver, type ReceivingFile } from './receiving.js';

/** What is said of a procedure that can be filed online with a form made from the catalogue: who receives it, how long, how much. */
export interface GenericOpening {
  readonly receiver: Receiver;
  /** As the portal counts it. Absent: it gives no certain time. */
  readonly time?: TimeLimitRule;
  /** Whole đồng by channel; a channel without a certain amount is left out. */
  readonly amounts: Partial<Readonly<Record<Channel, number>>>;
  readonly channels: readonly Channel[];
}

const CHANNELS: readonly Channel[] = ['online', 'in_person', 'postal'];
/** The longest of a limit's kind that a definition may have. */
const MOST = { hour: 240, working_day: 365, day: 730, month: 36 } as const;
type Unit = keyof typeof MOST;
const isUnit = (unit: string | undefined): unit is Unit => unit !== undefined && unit in MOST;

const LIMIT: Readonly<Record<Unit, (value: number) => TimeLimitRule>> = {
  hour: (hours) => ({ mode: 'hours', hours }),
  working_day: (days) => ({ mode: 'working_days', days }),
  day: (days) => ({ mode: 'calendar_days', days }),
  month: (months) => ({ mode: 'months', months }),
};

/** The longest time that is stated, counted as it is stated; nothing when a row is not certain or the rows count differently. */
function timeOf(rows: readonly Row[]): TimeLimitRule | undefined {
  const [unit, ...others] = new Set(rows.map(({ time }) => time?.unit));
  if (others.length > 0 || !isUnit(unit)) return undefined;
  const value = Math.ceil(Math.max(...rows.map(({ time }) => time?.value ?? 0)));
  if (unit === 'working_day' && value === 0) return { mode: 'same_day' };
  return value < 1 || value > MOST[unit] ? undefined : LIMIT[unit](value);
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
  const time = timeOf(online);
  return { receiver, ...(time ? { time } : {}), amounts: Object.fromEntries(amounts), channels };
}
