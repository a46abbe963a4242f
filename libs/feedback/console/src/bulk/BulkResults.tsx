import { useT } from '@tinhso/ui';
import { BulkOutcome } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { againOf, doneOf, failuresOf, isRunning, type BulkRun } from './bulk-run.js';

interface BulkResultsProps {
  run: BulkRun;
  onAgain: () => void;
  onDismiss: () => void;
}

/** What became of each: what was done by its code, what was not with the reason, and another try for it. */
export function BulkResults({ run, onAgain, onDismiss }: BulkResultsProps) {
  const t = useT(messages);
  const running = isRunning(run);
  const act = t(`feedback.bulk.${run.wish.act}`);
  const done = doneOf(run);
  const again = againOf(run);
  const head = running
    ? t('feedback.bulk.running', { act, done: run.items.length, all: run.total })
    : t('feedback.bulk.done', { act, ok: done.length, all: run.total });
  const left = run.left.map(({ code }) => ({ code, text: t('feedback.bulk.notTried') }));
  return (
    <BulkOutcome head={head} running={running} failures={[...failuresOf(run), ...left]} onDismiss={onDismiss}>
      {running && <progress className="ticket-progress" max={run.total} value={run.items.length} aria-label={head} />}
      {!running && done.length > 0 && (
        <details>
          <summary>{t('feedback.bulk.doneList', { count: done.length })}</summary>
          <ul className="ticket-codes num">
            {done.map(({ id, code }) => (
              <li key={id}>{code}</li>
            ))}
          </ul>
        </details>
      )}
      {!running && again.length > 0 && (
        <button type="button" className="btn md" onClick={onAgain}>
          {t('feedback.bulk.again', { count: again.length })}
        </button>
      )}
    </BulkOutcome>
  );
}
