import { addWorkingHours, type WorkingCalendar } from '@tinhso/kernel';

/** What the watch looks at. */
interface Watched {
  readonly stateSince: Date;
  readonly dueAt: Date | null;
}
interface Watching {
  readonly calendar: WorkingCalendar;
  readonly escalateEveryHours: number;
  /** How many units there are from the one that has it up to the province. */
  readonly levels: number;
}

/** Something to be told at a moment: to the office's own leaders first, then to those above, one after the other. */
export interface LateAlarm {
  readonly at: Date;
  /** Of what: the same breach is told once to each level. */
  readonly breach: string;
  readonly level: number;
}

/** Everything that will have to be told of a result if it is left lying, the earliest first. */
export function lateAlarms({ calendar, escalateEveryHours, levels }: Watching, { stateSince, dueAt }: Watched): LateAlarm[] {
  if (!dueAt) return [];
  const breach = `return@${stateSince.toISOString()}`;
  return Array.from({ length: levels }, (_, level) => ({
    at: level === 0 ? dueAt : addWorkingHours(calendar, dueAt, level * escalateEveryHours),
    breach,
    level,
  }));
}
