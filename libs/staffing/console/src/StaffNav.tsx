import { staffingScopes } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';

const pages = [
  { path: '/', glyph: 'users', label: 'staffing.members', scope: staffingScopes.manage },
  { path: '/vai-tro', glyph: 'key', label: 'staffing.roles', scope: staffingScopes.manage },
  { path: '/vang-mat', glyph: 'calendar', label: 'staffing.absences.short', scope: staffingScopes.absences },
] as const satisfies readonly { path: string; glyph: GlyphName; label: keyof typeof messages; scope: string }[];

/** The pages of the area. */
export function StaffNav({ current, scopes }: { current: (typeof pages)[number]['path']; scopes: readonly string[] }) {
  const t = useT(messages);
  return (
    <nav className="views" aria-label={t('staffing.nav')}>
      <section>
        {pages
          .filter((page) => scopes.includes(page.scope))
          .map((page) => (
            <Link key={page.path} href={page.path} aria-current={page.path === current ? 'page' : undefined}>
              <Glyph name={page.glyph} />
              <span className="el">{t(page.label)}</span>
            </Link>
          ))}
      </section>
    </nav>
  );
}
