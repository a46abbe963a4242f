import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link, useLocation } from 'wouter';
import { areasOf } from '../areas.js';
import { messages } from '../messages.js';

/** The areas of work that the person may enter. */
export function Rail({ scopes }: { scopes: readonly string[] }) {
  const t = useT(messages);
  const [path] = useLocation();
  const inInbox = path.startsWith('/hop-viec') || path.startsWith('/ho-so');
  return (
    <nav className="rail" aria-label={t('console.rail')}>
      {scopes.includes('worklist.read') && (
        <Link href="/" aria-current={inInbox ? 'page' : undefined}>
          <Glyph name="inbox" size={24} />
          {t('console.rail.inbox')}
        </Link>
      )}
      {areasOf(scopes)
        .filter((area) => area.inRail)
        .map((area) => (
          <Link key={area.path} href={area.path} aria-current={path.startsWith(area.path) ? 'page' : undefined}>
            <Glyph name={area.glyph} size={24} />
            {t(area.label)}
          </Link>
        ))}
    </nav>
  );
}
