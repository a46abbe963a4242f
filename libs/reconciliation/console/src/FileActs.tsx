import type { CloseWay } from '@tinhso/reconciliation-contract';
import { useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useRef, useState, type ChangeEvent } from 'react';
import { messages } from './messages.js';
import { useCloseAct } from './queries.js';

const MOST_BYTES = 900_000;

/** Fetches a settlement file or takes one from the disk; faults are named by their line. */
export function FileActs({ way, day }: { way: CloseWay; day: string }) {
  const t = useT(messages);
  const picker = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const act = useCloseAct(day);
  const pick = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    setTooLarge((file?.size ?? 0) > MOST_BYTES);
    if (file && file.size <= MOST_BYTES)
      act.mutate({ act: 'send', body: { way: way.key, name: file.name.slice(0, 120), content: await file.text() } });
    target.value = '';
  };
  return (
    <div className="transfer-acts close-file">
      {way.fetchable && (
        <button type="button" className="btn md" disabled={act.isPending} onClick={() => act.mutate({ act: 'fetch', way: way.key })}>
          {t('close.file.fetch')}
        </button>
      )}
      <button type="button" className="btn md" disabled={act.isPending} onClick={() => picker.current?.click()}>
        {t(act.isPending ? 'close.busy' : way.file ? 'close.file.again' : 'close.file.send')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,text/csv,text/plain"
        aria-label={t('close.file.send')}
        onChange={(event) => void pick(event)}
      />
      {tooLarge && (
        <p className="alert err0" role="alert">
          {t('close.file.tooLarge')}
        </p>
      )}
      {act.isError && <Failure error={act.error} />}
    </div>
  );
}
