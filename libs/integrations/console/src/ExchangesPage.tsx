import { useInfiniteQuery } from '@tanstack/react-query';
import { exchangeStates, type ExchangeState } from '@tinhso/integrations-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, Glyph, LoadFailed, type GlyphName, Waiting } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { ExchangeRow } from './ExchangeRow.js';
import { messages } from './messages.js';
import { exchangePaths } from './paths.js';
import { exchangesOptions } from './queries.js';

const glyphs: Readonly<Record<ExchangeState, GlyphName>> = { attention: 'warning', received: 'clock', filed: 'check' };
const order = [...exchangeStates].sort((a, b) => Number(b === 'attention') - Number(a === 'attention'));

/** Dossiers of the national portal in one state, with what stands in their way or what was reported. */
export function ExchangesPage({ state }: { state: ExchangeState }) {
  const t = useT(messages);
  const list = useInfiniteQuery(exchangesOptions(useApi(), state));
  const [first] = list.data?.pages ?? [];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const side = (
    <nav className="views" aria-label={t('integrations.area')}>
      <section>
        <h2>{t('integrations.nav.portal')}</h2>
        {order.map((each) => (
          <Link key={each} href={exchangePaths[each]} aria-current={each === state ? 'page' : undefined}>
            <Glyph name={glyphs[each]} />
            {t(`integrations.nav.${each}`)}
            {each === 'attention' && first && <span className="c">{first.waiting}</span>}
          </Link>
        ))}
      </section>
    </nav>
  );
  return (
    <AreaPage title={t(`integrations.nav.${state}`)} side={side}>
      <div aria-busy={list.isPending}>
        {list.isPending && <Waiting label={t('integrations.loading')} />}
        {list.isError && !list.data && <LoadFailed error={list.error} onRetry={() => list.refetch()} />}
        {first && items.length === 0 && <Nothing state={state} connected={first.connected} />}
        {items.length > 0 && (
          <ul className="audit-list">
            {items.map((exchange) => (
              <ExchangeRow key={exchange.id} exchange={exchange} />
            ))}
          </ul>
        )}
        {list.hasNextPage && (
          <div className="more">
            <button type="button" className="btn md" onClick={() => void list.fetchNextPage()}>
              {t(list.isFetchingNextPage ? 'integrations.loading' : 'integrations.more')}
            </button>
          </div>
        )}
      </div>
    </AreaPage>
  );
}

function Nothing({ state, connected }: { state: ExchangeState; connected: boolean }) {
  const t = useT(messages);
  return (
    <div className="empty">
      <h2>{t(connected ? `integrations.empty.${state}` : 'integrations.off')}</h2>
      <p>{t(connected ? `integrations.emptyDetail.${state}` : 'integrations.offDetail')}</p>
    </div>
  );
}
