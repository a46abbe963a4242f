import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { counterPaths } from './paths.js';

const glyphs: Readonly<Record<keyof typeof counterPaths, GlyphName>> = { take: 'coin', charge: 'plus', day: 'list' };

/** The pages of the area at the left. */
export function CounterViews({ current }: { current: keyof typeof counterPaths }) {
  const t = useT(messages);
  return (
    <nav className="views" aria-label={t('counter.title')}>
      <section>
        <h2>{t('counter.nav')}</h2>
        {(['take', 'charge', 'day'] as const).map((place) => (
          <Link key={place} href={counterPaths[place]} aria-current={current === place ? 'page' : undefined}>
            <Glyph name={glyphs[place]} />
            {t(`counter.nav.${place}`)}
          </Link>
        ))}
      </section>
    </nav>
  );
}
