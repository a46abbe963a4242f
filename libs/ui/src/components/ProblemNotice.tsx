import { apiMessages } from '../api/messages.js';
import { ApiError, explain } from '../api/problem.js';
import { useLang, useT } from '../i18n/useT.js';
import { Button } from './Button.js';
import { Notice } from './Notice.js';

/** A request that failed: what happened, what to do, a way to try again, a code to read out. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT(apiMessages);
  const lang = useLang();
  if (!(error instanceof ApiError)) throw error; // a fault of ours, not of the network: the page's boundary says so
  const { title, detail, reference } = explain(error, lang);
  return (
    <Notice tone={error.isTemporary ? 'warn' : 'error'} icon={error.status === 0 ? 'offline' : undefined} live>
      <p>
        <strong>{title}</strong>
      </p>
      {detail && <p>{detail}</p>}
      {reference && <p className="small">{t('ui.api.reference', { reference })}</p>}
      {onRetry && (
        <div className="notice__act">
          <Button look="secondary" small onClick={onRetry}>
            {t('ui.api.retry')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
