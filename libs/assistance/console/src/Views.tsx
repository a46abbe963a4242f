import { assistanceStaffScopes as scopes } from '@tinhso/assistance-contract';
import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';

const pages = [
  { path: '/', glyph: 'users', label: 'assist.nav.teams', scope: scopes.manage },
  { path: '/thong-ke', glyph: 'list', label: 'assist.nav.counts', scope: scopes.manage },
  { path: '/vu-viec', glyph: 'flag', label: 'assist.nav.cases', scope: scopes.readCases },
  { path: '/phieu', glyph: 'desk', label: 'assist.nav.counter', scope: scopes.confirm },
] as const satisfies readonly { path: string; glyph: GlyphName; label: keyof typeof messages; scope: string }[];

type Page = (typeof pages)[number];

/** The pages that somebody with these scopes may enter. */
export const pagesOf = (held: readonly string[]): readonly Page[] => pages.filter((page) => held.includes(page.scope));

/** The pages of the area. */
export function Views({ current, held }: { current: Page['path']; held: readonly string[] }) {
  const t = useT(messages);
  return (
    <nav className="views" aria-label={t('assist.area')}>
      <section>
        {pagesOf(held).map((page) => (
          <Link key={page.path} href={page.path} aria-current={page.path === current ? 'page' : undefined}>
            <Glyph name={page.glyph} />
            <span className="el">{t(page.label)}</span>
          </Link>
        ))}
      </section>
    </nav>
  );
}
