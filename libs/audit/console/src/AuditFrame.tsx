import { useQuery } from '@tanstack/react-query';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, Glyph } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { auditPaths } from './paths.js';
import { auditStateOptions } from './queries.js';
import { SealState } from './SealState.js';

const places = [
  { key: 'flags', glyph: 'flag' },
  { key: 'examined', glyph: 'check' },
  { key: 'search', glyph: 'search' },
] as const;

type Place = (typeof places)[number]['key'];

/** The frame of the audit pages: where one is, how the seal stands, and the page. */
export function AuditFrame({ place, children }: { place: Place; children: ReactNode }) {
  const t = useT(messages);
  const state = useQuery(auditStateOptions(useApi()));
  const side = (
    <nav className="views" aria-label={t('audit.area')}>
      <section>
        <h2>{t('audit.nav.work')}</h2>
        {places.map(({ key, glyph }) => (
          <Link key={key} href={auditPaths[key]} aria-current={key === place ? 'page' : undefined}>
            <Glyph name={glyph} />
            {t(`audit.nav.${key}`)}
            {key === 'flags' && state.data && <span className="c">{state.data.openFlags}</span>}
          </Link>
        ))}
      </section>
      <section>
        <h2>{t('audit.nav.seal')}</h2>
        {state.data && <SealState state={state.data} />}
      </section>
    </nav>
  );
  return (
    <AreaPage title={t(`audit.nav.${place}`)} side={side}>
      {children}
    </AreaPage>
  );
}
