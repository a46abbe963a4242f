import { fold, isWorkingDay, localDay, wallTime, dayStart, type WorkingCalendar } from '@tinhso/kernel';

/** Night in local wall time, `21:00` to `05:00`. */
export interface Night {
  readonly from: string;
  readonly to: string;
}

/** Whether a moment lies in the night or on a day off. An evening at the desk is not unusual; three in the morning is. */
export function isOffHours(calendar: WorkingCalendar, night: Night, at: Date): boolean {
  const day = localDay(calendar, at);
  if (!isWorkingDay(calendar, day)) return true;
  const time = at.getTime() - dayStart(calendar, day);
  return time >= wallTime(night.from) || time < wallTime(night.to);
}

/** Middle names that half the country bears: they tell nothing of a family. */
const COMMON_MIDDLES: ReadonlySet<string> = new Set(['van', 'thi']);

/**
 * How near the name of a person is to that of who looked: the same name, or the same family and middle name, as brothers,
 * sisters and children often bear. The common middle names do not count, or every Nguyễn Thị would be kin to every other.
 */
export function nameKinship(a: string, b: string): 'same-name' | 'household' | undefined {
  const [own, other] = [fold(a).split(' '), fold(b).split(' ')];
  if (own.join(' ') === other.join(' ')) return 'same-name';
  const family = (words: string[]): string | undefined => {
    const shared = words.slice(0, -1);
    return shared.length >= 2 && !(shared.length === 2 && COMMON_MIDDLES.has(shared[1] ?? '')) ? shared.join(' ') : undefined;
  };
  const kin = family(own);
  return kin !== undefined && kin === family(other) ? 'household' : undefined;
}

const DAY_MIN = 1_440;

/** Beginning of the stretch in which signs of one kind are one sign: an hour for what is counted by the hour, else the local day. */
export function bucketStart(at: Date, windowMinutes: number, utcOffsetMinutes: number): Date {
  const size = Math.min(windowMinutes, DAY_MIN) * 60_000;
  const offset = utcOffsetMinutes * 60_000;
  return new Date(Math.floor((at.getTime() + offset) / size) * size - offset);
}
