import { useT } from '@tinhso/ui';
import { FormField, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages as acts } from '../messages.js';
import { TextBox } from '../TextBox.js';
import { messages } from './messages.js';

/** The step is done here: to which of the next ones it goes. */
export function HandOverWindow(props: ActWindowProps) {
  const t = useT(messages);
  const tAct = useT(acts);
  const ways = props.dossier.office.ways.filter((way) => way.kind !== 'review');
  const [words, setWords] = useKeptState(draftName(props.dossier.id, 'hand_over'), { to: ways[0]?.to ?? '', note: '' });
  const note = words.note.trim();
  const [tried, setTried] = useState(false);
  const back = ways.some((way) => way.to === words.to && way.kind === 'hand_back');
  const faulty = back && note.length < 10;
  return (
    <ActWindow
      {...props}
      act="hand_over"
      title={tAct(back ? 'dossiers.act.hand_back' : 'dossiers.act.hand_over')}
      submit={t(back ? 'dossiers.hand.submitBack' : 'dossiers.hand.submit')}
      what={t(back ? 'dossiers.hand.whatBack' : 'dossiers.hand.what')}
      read={() => {
        setTried(true);
        return faulty ? undefined : { to: words.to, ...(note ? { note } : {}) };
      }}
    >
      <FormField label={t('dossiers.hand.to')}>
        {(bind) => (
          <select
            {...bind}
            className="in"
            value={words.to}
            onChange={(event) => setWords({ ...words, to: event.target.value })}
            data-autofocus
          >
            {ways.map((way) => (
              <option key={way.to} value={way.to}>
                {t(way.kind === 'hand_back' ? 'dossiers.hand.wayBack' : 'dossiers.hand.way', { title: way.title, unit: way.unitName })}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextBox
        label={back ? t('dossiers.hand.reason') : tAct('dossiers.window.note')}
        fault={tried && faulty ? t('dossiers.hand.reasonFault') : undefined}
        value={words.note}
        onChange={(value) => setWords({ ...words, note: value })}
        rows={2}
        maxLength={1000}
      />
    </ActWindow>
  );
}
