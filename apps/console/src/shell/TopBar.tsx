import type { StaffMe } from '@tinhso/identity-contract';
import { useT } from '@tinhso/ui';
import { Brand, Glyph, Kbd } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages } from '../messages.js';
import { AccountMenu } from './AccountMenu.js';
import { Bell } from './Bell.js';
import { WallClock } from './WallClock.js';

/** The unit, the way to everything (Ctrl K), the time, help, the account. */
export function TopBar({ me, onFind, onHelp }: { me: StaffMe; onFind: () => void; onHelp: () => void }) {
  const t = useT(messages);
  const units = [...new Set(me.posts.map((post) => post.unitName))];
  return (
    <header className="topbar">
      <Link className="brand" href="/" aria-label={t('console.home')}>
        <Brand />
      </Link>
      <div className="unit" title={units.join(', ')}>
        <span className="el">{units[0]}</span>
        {units.length > 1 && <span className="m nw">{t('console.moreUnits', { count: units.length - 1 })}</span>}
      </div>
      <button type="button" className="find" onClick={onFind} aria-keyshortcuts="Control+K">
        <Glyph name="search" />
        <span className="el">{t('console.find')}</span>
        <span className="r caps">
          <Kbd cap="Ctrl" /> <Kbd cap="K" />
        </span>
      </button>
      <div className="topright">
        <WallClock />
        <button type="button" className="iconbtn" aria-label={t('console.help')} onClick={onHelp}>
          <Glyph name="help" size={24} />
        </button>
        <Bell />
        <AccountMenu me={me} />
      </div>
    </header>
  );
}
