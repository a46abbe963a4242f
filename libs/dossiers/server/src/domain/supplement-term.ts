import { dueDate, subtractWorkingHours, type WorkingCalendar } from '@tinhso/kernel';
import type { OfficeRules } from '@tinhso/organisations-contract';

/** Of an office, by what it goes until when supplements may be asked for. */
export interface SupplementTermOffice {
  readonly calendar: WorkingCalendar;
  readonly rules: Pick<OfficeRules, 'supplementWithinDays' | 'supplementWarnBeforeHours'>;
}

/**
 * Until when the first request for supplements may come from whoever holds the dossier (NĐ 118/2025: what is found incomplete after acceptance
 * is sent back within three working days). Undefined before acceptance, when the time to receive a dossier is the term.
 */
export function supplementUntil({ calendar, rules }: SupplementTermOffice, acceptedAt: Date | null): Date | undefined {
  return acceptedAt ? dueDate(calendar, acceptedAt, { mode: 'working_days', days: rules.supplementWithinDays }) : undefined;
}

/** When whoever holds it is reminded of that. Undefined where the dossier has to be done before anyway. */
export function supplementReminder(
  office: SupplementTermOffice,
  { acceptedAt, promisedAt }: { readonly acceptedAt: Date | null; readonly promisedAt: Date | null },
): { readonly at: Date; readonly until: Date } | undefined {
  const until = supplementUntil(office, acceptedAt);
  if (!until || !acceptedAt || (promisedAt && promisedAt <= until)) return undefined;
  const at = subtractWorkingHours(office.calendar, until, office.rules.supplementWarnBeforeHours);
  return at > acceptedAt ? { at, until } : undefined;
}
