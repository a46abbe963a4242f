import { addWorkingHours, subtractWorkingHours, type WorkingCalendar } from '@tinhso/kernel';
import type { OfficeRules } from '@tinhso/organisations-contract';
import { supplementReminder } from './supplement-term.js';
import { isWaiting, type DossierAlarmKind, type DossierStatus } from '@tinhso/dossiers-contract';

/** Office hours after which, or before which, somebody is told: rules of the office. */
type WatchRules = Pick<
  OfficeRules,
  | 'stuckAfterHours'
  | 'escalateEveryHours'
  | 'remindBeforeHours'
  | 'apologyBeforeHours'
  | 'waitWarnBeforeHours'
  | 'promiseMoves'
  | 'supplementWithinDays'
  | 'supplementWarnBeforeHours'
>;

/** Of an office, what its watch goes by. */
export interface WatchingOffice {
  readonly calendar: WorkingCalendar;
  readonly rules: WatchRules;
}

/** What the watch looks at. */
export interface WatchedDossier {
  readonly status: DossierStatus;
  readonly statusSince: Date;
  readonly officerId: string | null;
  readonly stepKey: string | null;
  readonly stepSince: Date | null;
  readonly stepDueAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly promisedAt: Date | null;
  readonly promiseMoves: number;
  readonly supplementRequests: number;
  readonly waitUntil: Date | null;
}

/** Something to be told at a moment. `breach` says of what: the same breach is never told twice. */
export interface Alarm {
  readonly kind: Exclude<DossierAlarmKind, 'opinion_late' | 'return_late'>;
  readonly at: Date;
  readonly breach: string;
  /** 0 for the unit's own leaders, 1 for those above, … */
  readonly level: number;
}

const AT_WORK: readonly DossierStatus[] = ['submitted', 'accepted', 'processing', 'awaiting_signature', 'signing'];

/**
 * Everything that will have to be told of a dossier if nothing happens to it, the earliest first.
 * @param levels how many units there are from the one whose move it is up to the province
 */
export function alarmsAhead(office: WatchingOffice, dossier: WatchedDossier, levels: number): Alarm[] {
  const alarms = isWaiting(dossier.status)
    ? waitAlarms(office, dossier)
    : AT_WORK.includes(dossier.status)
      ? [
          ...stuckAlarm(office, dossier),
          ...stepAlarms(office, dossier, levels),
          ...supplementAlarm(office, dossier),
          ...promiseAlarms(office, dossier),
        ]
      : [];
  return alarms.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function waitAlarms({ calendar, rules }: WatchingOffice, { waitUntil, statusSince }: WatchedDossier): Alarm[] {
  if (!waitUntil) return [];
  const breach = waitUntil.toISOString();
  const near = subtractWorkingHours(calendar, waitUntil, rules.waitWarnBeforeHours);
  const over: Alarm = { kind: 'wait_over', at: waitUntil, breach, level: 0 };
  return near > statusSince ? [{ kind: 'wait_near', at: near, breach, level: 0 }, over] : [over];
}

function stuckAlarm({ calendar, rules }: WatchingOffice, { status, officerId, statusSince }: WatchedDossier): Alarm[] {
  const untaken = status === 'accepted' || (status === 'processing' && officerId === null);
  if (!untaken) return [];
  const at = addWorkingHours(calendar, statusSince, rules.stuckAfterHours);
  return [{ kind: 'stuck', at, breach: statusSince.toISOString(), level: 0 }];
}

function stepAlarms({ calendar, rules }: WatchingOffice, { stepKey, stepSince, stepDueAt }: WatchedDossier, levels: number): Alarm[] {
  if (!stepDueAt) return [];
  const breach = `${stepKey ?? ''}@${(stepSince ?? stepDueAt).toISOString()}`;
  return Array.from({ length: levels }, (_, level) => ({
    kind: 'step_late' as const,
    at: addWorkingHours(calendar, stepDueAt, level * rules.escalateEveryHours),
    breach,
    level,
  }));
}

/** Nothing missing was asked for yet: soon only a leader may do so. */
function supplementAlarm(office: WatchingOffice, dossier: WatchedDossier): Alarm[] {
  const open = (dossier.status === 'accepted' || dossier.status === 'processing') && dossier.supplementRequests === 0;
  const reminder = open ? supplementReminder(office, dossier) : undefined;
  return reminder ? [{ kind: 'supplement_near', at: reminder.at, breach: reminder.until.toISOString(), level: 0 }] : [];
}

function promiseAlarms({ calendar, rules }: WatchingOffice, { promisedAt, acceptedAt, promiseMoves }: WatchedDossier): Alarm[] {
  if (!promisedAt || !acceptedAt) return [];
  const breach = promisedAt.toISOString();
  const before = (kind: 'promise_near' | 'apology_due', hours: number): Alarm[] => {
    const at = subtractWorkingHours(calendar, promisedAt, hours);
    // What takes no longer than that anyway needs no reminder of it.
    return at > acceptedAt ? [{ kind, at, breach, level: 0 }] : [];
  };
  return [
    ...before('promise_near', rules.remindBeforeHours),
    // Where no new date is left to give, nobody is asked for one.
    ...(promiseMoves < rules.promiseMoves ? before('apology_due', rules.apologyBeforeHours) : []),
    { kind: 'promise_broken', at: promisedAt, breach, level: 0 },
  ];
}

/** A reminder says nothing any more once what it reminds of has happened. */
const REMINDER_OF: Partial<Record<Alarm['kind'], Alarm['kind']>> = {
  promise_near: 'promise_broken',
  apology_due: 'promise_broken',
  wait_near: 'wait_over',
};

/** Name of a breach, by which it is known that it was told. */
export const alarmName = ({ kind, breach, level }: { kind: DossierAlarmKind; breach: string; level: number }): string =>
  `${kind} ${breach} ${level}`;

/** What has to be told now, and when to look again. */
export function watch(
  office: WatchingOffice,
  dossier: WatchedDossier,
  { levels, now, told }: { readonly levels: number; readonly now: Date; readonly told: ReadonlySet<string> },
): { readonly due: Alarm[]; readonly next: Date | null } {
  const open = alarmsAhead(office, dossier, levels).filter((alarm) => !told.has(alarmName(alarm)));
  // A step that is long late, and was not looked at meanwhile, goes to every leader whom it should have reached.
  const past = open.filter(({ at }) => at <= now);
  const due = past.filter(({ kind, breach }) =>
    kind === 'supplement_near' ? now < new Date(breach) : !REMINDER_OF[kind] || !past.some((other) => other.kind === REMINDER_OF[kind]),
  );
  return { due, next: open.find(({ at }) => at > now)?.at ?? null };
}
