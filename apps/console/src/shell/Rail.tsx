import { useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { Link, useLocation } from 'wouter';
import { messages } from '../messages.js';

/** The areas of work that exist. */
export function Rail() {
  const t = useT(messages);
  const [path] = useLocation();
  const inInbox = path.startsWith('/hop-viec') || path.startsWith('/ho-so');
  return (
    <nav className="rail" aria-label={t('console.rail')}>
      <Link href="/" aria-current={inInbox ? 'page' : undefined}>
        <Glyph name="inbox" size={24} />
        {t('console.rail.inbox')}
      </Link>
    </nav>
  );
}
