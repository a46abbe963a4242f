import type { DefinitionChange } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { AreaPage, Glyph, LoadFailed, Waiting } from '@tinhso/ui/console';
import { Link, useSearchParams } from 'wouter';
import { useComparison } from '../queries.js';
import { messages } from './messages.js';
import { SidePicker } from './SidePicker.js';

/** What differs between two versions, or between a version and a draft, in words. */
export function ComparePage({ code }: { code: string }) {
  const t = useT(messages);
  const [params, setParams] = useSearchParams();
  const [from, to] = [params.get('tu') ?? '', params.get('den') ?? ''];
  const { data, error, isLoading, refetch } = useComparison(from, to);
  const choose = (side: 'tu' | 'den', value: string) => setParams({ tu: from, den: to, [side]: value }, { replace: true });
  return (
    <AreaPage
      title={t('procedures.compare')}
      note={code}
      tools={
        <Link href={`/${code}`} className="btn lg">
          <Glyph name="left" />
          {t('procedures.compare.back')}
        </Link>
      }
    >
      <div className="filters">
        <SidePicker code={code} label={t('procedures.compare.from')} value={from} onChange={(value) => choose('tu', value)} />
        <SidePicker code={code} label={t('procedures.compare.to')} value={to} onChange={(value) => choose('den', value)} />
        {data && <span className="m">{t('procedures.compare.count', { count: data.changes.length })}</span>}
      </div>
      {error && <LoadFailed error={error} onRetry={() => refetch()} />}
      {isLoading && <Waiting label={t('procedures.compare')} />}
      {(!from || !to) && <p className="m lead1">{t('procedures.compare.choose')}</p>}
      {data?.changes.length === 0 && (
        <div className="empty">
          <h2>{t('procedures.compare.same')}</h2>
        </div>
      )}
      {data && data.changes.length > 0 && (
        <ol className="changes">
          {data.changes.map((change) => (
            <Change key={change.kind + change.path} change={change} />
          ))}
        </ol>
      )}
    </AreaPage>
  );
}

const words = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, undefined, 1));

function Change({ change }: { change: DefinitionChange }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <li className={`change ${change.kind}`}>
      <div className="r">
        <span className="badge">{t(`procedures.change.${change.kind}`)}</span>
        <b>{change.where[lang]}</b>
      </div>
      {change.before !== undefined && (
        <del>
          <span className="sr">{t('procedures.compare.before')}</span>
          {words(change.before)}
        </del>
      )}
      {change.after !== undefined && (
        <ins>
          <span className="sr">{t('procedures.compare.after')}</span>
          {words(change.after)}
        </ins>
      )}
    </li>
  );
}
