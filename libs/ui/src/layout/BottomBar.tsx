import { Link, useLocation } from 'wouter';
import { useT } from '../i18n/useT.js';
import { Icon } from '../icons/Icon.js';
import { isCurrent } from './HeaderStrip.js';
import { layoutMessages } from './messages.js';
import { useShell } from './ShellProvider.js';

/** The four places of the app, on phones only. */
export function BottomBar() {
  const t = useT(layoutMessages);
  const { tabs } = useShell();
  const [path] = useLocation();
  return (
    <nav className="tabbar" aria-label={t('ui.layout.main')}>
      <ul>
        {tabs.map(({ href, label, icon, badge }) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent(path, href) ? 'page' : undefined}>
              <span className="tabbar__icon">
                <Icon name={icon} />
                {badge && badge.count > 0 && (
                  <span className="badge" aria-hidden="true">
                    {badge.count > 99 ? '99+' : badge.count}
                  </span>
                )}
              </span>
              {label}
              {badge && badge.count > 0 && <span className="visually-hidden">, {badge.words}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
