import type { Open311Key } from '@tinhso/open311-contract';
import { useT } from '@tinhso/ui';
import { ActFoot, Failure, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { limitOf, PerMinute } from './PerMinute.js';
import { useLimit } from './queries.js';

/** Changes how many reports a minute a key may send. */
export function LimitWindow({ entry, onClose }: { entry: Open311Key; onClose: () => void }) {
  const t = useT(messages);
  const [text, setText] = useState(String(entry.perMinute));
  const [tried, setTried] = useState(false);
  const limiting = useLimit(entry.id, onClose);
  const limit = limitOf(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (limit !== undefined && !limiting.isPending) limiting.mutate(limit);
  };
  return (
    <Window title={t('open311.window.limit', { name: entry.name })} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          <PerMinute value={text} faulty={tried && limit === undefined} onChange={setText} />
          {limiting.isError && <Failure error={limiting.error} />}
        </div>
        <ActFoot act={t('open311.limit')} busy={limiting.isPending} onClose={onClose} />
      </form>
    </Window>
  );
}
