import { useT } from '@tinhso/ui';
import { DueMoment, Glyph, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages as acts } from '../messages.js';
import { TextBox } from '../TextBox.js';
import { messages } from './messages.js';
import { NumberField } from './NumberField.js';

/** A new date with an apology: by how much, and why. */
export function PromiseWindow(props: ActWindowProps) {
  const t = useT(messages);
  const tAct = useT(acts);
  const { promisedAt, clock } = props.dossier;
  const [words, setWords] = useKeptState(draftName(props.dossier.id, 'move_promise'), { days: '2', reason: '' });
  const [tried, setTried] = useState(false);
  const days = Number(words.days);
  const reason = words.reason.trim();
  const faults = { days: days < 1 || days > 60, reason: reason.length < 10 };
  const read = () => {
    setTried(true);
    return faults.days || faults.reason ? undefined : { days, reason };
  };
  return (
    <ActWindow
      {...props}
      act="move_promise"
      title={tAct('dossiers.act.move_promise')}
      submit={t('dossiers.promise.submit')}
      what={t('dossiers.promise.what')}
      read={read}
    >
      {promisedAt && (
        <div>
          <div className="m">{tAct('dossiers.done.promised')}</div>
          <div className="clockbig">
            <DueMoment at={promisedAt} />
          </div>
        </div>
      )}
      {clock.due.level === 'overdue' && (
        <p className="r warn">
          <Glyph name="warning" /> {t('dossiers.promise.late')}
        </p>
      )}
      <NumberField
        label={t('dossiers.promise.days')}
        hint={t('dossiers.promise.daysHint')}
        fault={tried && faults.days ? t('dossiers.promise.faultDays') : undefined}
        value={words.days}
        onChange={(value) => setWords({ ...words, days: value })}
        focused
      />
      <TextBox
        label={t('dossiers.promise.reason')}
        value={words.reason}
        onChange={(value) => setWords({ ...words, reason: value })}
        fault={tried && faults.reason ? tAct('dossiers.fault.reason') : undefined}
        maxLength={2000}
        rows={4}
      />
    </ActWindow>
  );
}
