import type { ClockView } from '@tinhso/dossiers-contract';
import { formatTime, plainDate, useLang, useT, type Lang } from '@tinhso/ui';
import { hoursInSum, hoursPerDay, hoursShort, shortDay } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** Parts of a sum that are written out before it is only named. */
const PARTS = 5;

const momentShort = (at: string, lang: Lang) => `${formatTime(at)} ${shortDay(plainDate(at), lang, true)}`;

/** `24/11` of a local date. */
const dayMonth = (date: string) => date.slice(5).split('-').reverse().join('/');

/** The arithmetic of the clock, line by line: received, limit, used, days not counted, rest. Office hours. */
export function ClockSum({ clock }: { clock: ClockView }) {
  const t = useT(messages);
  const lang = useLang();
  const { limitHours, usedHours = 0, receivedAt, countsFrom } = clock;
  const rest = clock.due.remainingHours;
  if (limitHours === undefined || receivedAt === undefined) return null;
  const atOnce = !countsFrom || Math.abs(Date.parse(countsFrom) - Date.parse(receivedAt)) < 60_000;
  const used = clock.days.filter((day) => day.usedHours > 0).map((day) => hoursShort(day.usedHours, lang));
  const off = clock.days
    .filter((day) => day.kind === 'weekend' || day.kind === 'holiday')
    .map((day) =>
      day.kind === 'holiday' ? `${t('dossiers.clock.holiday').toLocaleLowerCase(lang)} ${dayMonth(day.date)}` : shortDay(day.date, lang),
    );
  const days = limitHours / hoursPerDay;
  const { mode, count = 0 } = clock.limit ?? {};
  // Days off are part of a limit that is counted by the calendar.
  const byCalendar = mode === 'calendar_days' || mode === 'months';
  const limitLabel = byCalendar
    ? t(`dossiers.clock.limit.${mode}`, { count })
    : Number.isInteger(days)
      ? t('dossiers.clock.limit', { days, hours: hoursPerDay })
      : t('dossiers.clock.limitHours');
  return (
    <dl className="sum">
      <dt>{t('dossiers.clock.received', { at: momentShort(receivedAt, lang) })}</dt>
      <dd>{atOnce ? t('dossiers.clock.countsAtOnce') : t('dossiers.clock.countsFrom', { at: momentShort(countsFrom, lang) })}</dd>
      <dt>{limitLabel}</dt>
      <dd>{hoursInSum(limitHours, lang)}</dd>
      {clock.waitedHours !== undefined && (
        <>
          <dt>{t('dossiers.clock.waited')}</dt>
          <dd>+ {hoursInSum(clock.waitedHours, lang)}</dd>
        </>
      )}
      {clock.movedHours !== undefined && (
        <>
          <dt>{t('dossiers.clock.moved')}</dt>
          <dd>+ {hoursInSum(clock.movedHours, lang)}</dd>
        </>
      )}
      <dt>{used.length > 1 && used.length <= PARTS ? t('dossiers.clock.usedSum', { sum: used.join(' + ') }) : t('dossiers.clock.used')}</dt>
      <dd>− {hoursInSum(usedHours, lang)}</dd>
      {off.length > 0 && !byCalendar && (
        <>
          <dt>{t('dossiers.clock.off', { days: off.join(', ') })}</dt>
          <dd>0</dd>
        </>
      )}
      {rest !== undefined && (
        <>
          <dt className="tot">{t(rest < 0 ? 'dossiers.clock.over' : 'dossiers.clock.rest')}</dt>
          <dd className="tot">{hoursInSum(rest, lang)}</dd>
        </>
      )}
    </dl>
  );
}
