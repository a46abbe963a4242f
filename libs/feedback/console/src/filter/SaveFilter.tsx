import type { TicketView } from '@tinhso/feedback-contract';
import { unwrap, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';
import { useTicketAct } from '../queries.js';
import { narrows, type QueueFilter } from './queue-filter.js';

/** Keeps what is asked for under a name of one's own. */
export function SaveFilter({ view, filter }: { view: TicketView; filter: QueueFilter }) {
  const t = useT(messages);
  const [name, setName] = useState('');
  const saving = useTicketAct<string>(
    (api, wished) => unwrap(api.POST('/api/v1/staff/feedback/filters', { body: { ...filter, name: wished, view } })),
    () => setName(''),
  );
  const worth = narrows(filter) || Boolean(filter.q);
  const save = () => {
    if (worth && name.trim() && !saving.isPending) saving.mutate(name.trim());
  };
  return (
    <div className="ticket-save">
      <FormField label={t('feedback.filter.name')} hint={t(worth ? 'feedback.filter.nameHint' : 'feedback.filter.nameWhat')}>
        {(bind) => (
          <input
            {...bind}
            className="in"
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              save();
            }}
          />
        )}
      </FormField>
      <button type="button" className="btn md" disabled={!worth || !name.trim() || saving.isPending} onClick={save}>
        {t('feedback.filter.save')}
      </button>
      {saving.isError && <Failure error={saving.error} />}
    </div>
  );
}
