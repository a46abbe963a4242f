import { useQuery } from '@tanstack/react-query';
import type { AssigneeList } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, FormField, useKeptState } from '@tinhso/ui/console';
import { useState } from 'react';
import { ActWindow, draftName, type ActWindowProps } from '../ActWindow.js';
import { messages as acts } from '../messages.js';
import { TextBox } from '../TextBox.js';
import { messages } from './messages.js';

/** A leader gives the dossier to an officer; the least busy stands first. */
export function AssignWindow(props: ActWindowProps) {
  const t = useT(messages);
  const tAct = useT(acts);
  const api = useApi();
  const { id } = props.dossier;
  const { data, error } = useQuery({
    queryKey: ['staff', 'assignees', id],
    queryFn: ({ signal }) => unwrap<AssigneeList>(api.GET('/api/v1/staff/dossiers/{id}/assignees', { params: { path: { id } }, signal })),
  });
  const [words, setWords] = useKeptState(draftName(id, 'assign'), { officerId: '', note: '' });
  const [tried, setTried] = useState(false);
  const note = words.note.trim();
  const read = () => {
    setTried(true);
    return words.officerId ? { officerId: words.officerId, ...(note ? { note } : {}) } : undefined;
  };
  return (
    <ActWindow
      {...props}
      act="assign"
      title={tAct('dossiers.act.assign')}
      submit={t('dossiers.assign.submit')}
      what={t('dossiers.assign.what')}
      read={read}
    >
      {Boolean(error) && <Failure error={error} />}
      <FormField
        label={t('dossiers.assign.who')}
        hint={data?.items.length === 0 ? t('dossiers.assign.none') : undefined}
        fault={tried && !words.officerId ? t('dossiers.assign.fault') : undefined}
      >
        {(bind) => (
          <select
            {...bind}
            className="in"
            aria-busy={!data && !error}
            value={words.officerId}
            onChange={(event) => setWords({ ...words, officerId: event.target.value })}
            data-autofocus
          >
            <option value="">{t('dossiers.assign.choose')}</option>
            {data?.items.map(({ id: officer, name, title, holding }) => (
              <option key={officer} value={officer}>
                {t('dossiers.assign.person', { name, title, count: holding })}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <TextBox
        label={tAct('dossiers.window.note')}
        value={words.note}
        onChange={(value) => setWords({ ...words, note: value })}
        rows={2}
        maxLength={1000}
      />
    </ActWindow>
  );
}
