import { useT } from '@tinhso/ui';
import { BulkOutcome } from '@tinhso/ui/console';
import { messages } from './messages.js';
import type { BulkRun } from './useBulk.js';

/** How an act on many dossiers went. */
export function BulkResults({ run, onDismiss }: { run: BulkRun; onDismiss: () => void }) {
  const t = useT(messages);
  const running = run.done < run.total;
  const head = running
    ? t('casework.bulk.running', { done: run.done, all: run.total })
    : t('casework.bulk.done', { act: t(`casework.bulk.${run.act}`), ok: run.ok, all: run.total });
  return <BulkOutcome head={head} running={running} failures={run.failures} onDismiss={onDismiss} />;
}
