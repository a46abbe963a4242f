import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';
import type { BulkRun } from './useBulk.js';

/** How an act on many went: progress, then what was done and, by code, what was not and why. */
export function BulkResults({ run, onDismiss }: { run: BulkRun; onDismiss: () => void }) {
  const t = useT(messages);
  const running = run.done < run.total;
  const act = t(`casework.bulk.${run.act}`);
  const failed = run.failures.length > 0;
  return (
    <div className={`alert results ${failed ? 'warn0' : 'ok0'}`} role="status">
      <span className={failed ? 'warn' : 'ok'}>
        <Glyph name={failed ? 'warning' : 'inTime'} size={24} />
      </span>
      <div className="grow">
        <b>
          {running
            ? t('casework.bulk.running', { done: run.done, all: run.total })
            : t('casework.bulk.done', { act, ok: run.ok, all: run.total })}
        </b>
        {failed && (
          <ul>
            {run.failures.map((failure) => (
              <li key={failure.code}>{t('casework.bulk.itemFailed', { code: failure.code, reason: failure.text })}</li>
            ))}
          </ul>
        )}
      </div>
      {!running && (
        <button type="button" className="iconbtn" aria-label={t('casework.bulk.dismiss')} onClick={onDismiss}>
          <Glyph name="close" />
        </button>
      )}
    </div>
  );
}
