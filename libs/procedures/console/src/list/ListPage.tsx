import type { StaffMe } from '@tinhso/identity-contract';
import { procedureScopes, type DraftState } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { AreaPage, Glyph, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useDesigned } from '../queries.js';
import { messages } from './messages.js';
import { NewWindow } from './NewWindow.js';
import { ProceduresTable } from './ProceduresTable.js';

const states = ['draft', 'in_review'] as const;

/** Procedures that are worked out here or are being so: find, open, begin a new one. */
export function ListPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const [params, setParams] = useSearchParams();
  const [q, setQ] = useState('');
  const sought = useDeferredValue(q.trim());
  const state = states.find((each) => each === params.get('loc'));
  const { data, error, isPending, refetch } = useDesigned({ ...(sought && { q: sought }), ...(state && { state }) });
  const [beginning, setBeginning] = useState(false);
  const designs = me.scopes.includes(procedureScopes.design);
  const narrow = (next: DraftState | undefined) => setParams(next ? { loc: next } : {}, { replace: true });
  return (
    <AreaPage
      title={t('procedures.list')}
      note={data && t('procedures.list.count', { count: data.total })}
      tools={
        designs && (
          <button type="button" className="btn p lg" onClick={() => setBeginning(true)}>
            <Glyph name="plus" />
            {t('procedures.list.new')}
          </button>
        )
      }
    >
      <div className="filters">
        <input
          className="in"
          type="search"
          value={q}
          placeholder={t('procedures.list.search')}
          aria-label={t('procedures.list.search')}
          onChange={(event) => setQ(event.target.value)}
        />
        <div className="seg" role="group" aria-label={t('procedures.list.filter')}>
          {([undefined, ...states] as const).map((each) => (
            <button key={each ?? 'all'} type="button" aria-pressed={state === each} onClick={() => narrow(each)}>
              {t(`procedures.list.${each ?? 'all'}`)}
              {each === 'in_review' && data ? ` (${data.inReview})` : ''}
            </button>
          ))}
        </div>
      </div>
      {error && !data && <LoadFailed error={error} onRetry={() => refetch()} />}
      {isPending && <Waiting label={t('procedures.list.loading')} rows={8} />}
      {data?.items.length === 0 && (
        <div className="empty">
          <h2>{t(state ? `procedures.list.none.${state === 'draft' ? 'draft' : 'in_review'}` : 'procedures.list.none')}</h2>
          <p>{t(designs ? 'procedures.list.noneDesign' : 'procedures.list.noneRead')}</p>
        </div>
      )}
      {data && data.items.length > 0 && <ProceduresTable rows={data.items} />}
      {beginning && <NewWindow onClose={() => setBeginning(false)} />}
    </AreaPage>
  );
}
