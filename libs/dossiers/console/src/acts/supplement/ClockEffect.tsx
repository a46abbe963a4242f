import type { ClockView } from '@tinhso/dossiers-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph, officeTime } from '@tinhso/ui/console';
import { messages } from '../messages.js';

/** What the request does to the legal clock. */
export function ClockEffect({ clock }: { clock: ClockView }) {
  const t = useT(messages);
  const lang = useLang();
  const rest = clock.due.remainingHours;
  const running = clock.state === 'running' && rest !== undefined;
  return (
    <div className="field">
      <span className="lab">{t('dossiers.supplement.clock')}</span>
      <span className="r">
        <Glyph name="pause" />
        {running ? t('dossiers.supplement.clockStops', { time: officeTime(Math.max(0, rest), lang) }) : t('dossiers.supplement.clockIdle')}
      </span>
    </div>
  );
}
