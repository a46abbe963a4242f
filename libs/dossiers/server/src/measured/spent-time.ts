import { workingHoursBetween, type WorkingCalendar } from '@tinhso/kernel';
import type { DossierEventType } from '@tinhso/dossiers-contract';

/** An entry of a dossier's history, as far as time is concerned. */
export interface TimedEvent {
  readonly type: DossierEventType;
  readonly at: Date;
}

const PAUSES: readonly DossierEventType[] = ['dossier.supplement_requested', 'dossier.payment_requested'];
const RESUMES: readonly DossierEventType[] = ['dossier.supplemented', 'dossier.paid'];

/**
 * Minutes of office hours that the office spent from acceptance to the signed result, without the time it waited for the citizen.
 * @param events the history in order of time
 * @returns undefined when the dossier was not accepted or has no signed result
 */
export function spentMinutes(calendar: WorkingCalendar, events: readonly TimedEvent[]): number | undefined {
  let since: Date | undefined;
  let hours = 0;
  let done = false;
  for (const { type, at } of events) {
    const stops = PAUSES.includes(type) || type === 'dossier.signed';
    if (type === 'dossier.accepted') since = at;
    else if (stops && since) {
      hours += workingHoursBetween(calendar, since, at);
      since = undefined;
      if (type === 'dossier.signed') done = true;
    } else if (RESUMES.includes(type) && !since && (hours > 0 || hasBegun(events, at))) since = at;
  }
  return done ? Math.round(hours * 60) : undefined;
}

/** Supplements before acceptance start no clock. */
const hasBegun = (events: readonly TimedEvent[], before: Date): boolean =>
  events.some(({ type, at }) => type === 'dossier.accepted' && at <= before);
