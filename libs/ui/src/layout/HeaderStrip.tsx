import { Link, useLocation } from 'wouter';
import { useT } from '../i18n/useT.js';
import { Emblem } from '../icons/Emblem.js';
import { Icon } from '../icons/Icon.js';
import { usePreferences } from '../preferences/PreferencesProvider.js';
import { layoutMessages } from './messages.js';
import { useShell } from './ShellProvider.js';

/** The red strip of the province: brand, the "large text" switch, and on a desktop the links. */
export function HeaderStrip() {
  const { brand, strip, account } = useShell();
  const [path] = useLocation();
  return (
    <header className="strip">
      <div className="strip__in">
        <Link className="brand" href="/">
          <Emblem />
          <span>
            <b>{brand.name}</b>
            <span>{brand.place}</span>
          </span>
        </Link>
        <div className="only-narrow">
          <LargeTextSwitch />
        </div>
        <nav className="strip__nav" aria-label={useT(layoutMessages)('ui.layout.main')}>
          {strip.map((link) => (
            <Link key={link.href} className="strip__act" href={link.href} aria-current={isCurrent(path, link.href) ? 'page' : undefined}>
              {link.label}
              {link.badge && link.badge.count > 0 && (
                <span className="strip__badge">
                  <span aria-hidden="true">{link.badge.count}</span>
                  <span className="visually-hidden">{link.badge.words}</span>
                </span>
              )}
            </Link>
          ))}
          <LargeTextSwitch />
          <Link className="strip__act" href={account.href} aria-current={isCurrent(path, account.href) ? 'page' : undefined}>
            <Icon name={account.icon} />
            {account.label}
          </Link>
        </nav>
      </div>
    </header>
  );
}

/** Whether the place of `href` is the one that `path` lies in. */
export function isCurrent(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}

/** Elder mode on or off; kept for every page and visit. */
export function LargeTextSwitch() {
  const t = useT(layoutMessages);
  const { text, change } = usePreferences();
  const on = text === 'large';
  return (
    <button type="button" className="strip__act" aria-pressed={on} onClick={() => change({ text: on ? 'normal' : 'large' })}>
      <Icon name="textSize" />
      <span>
        {t('ui.layout.largeText')}
        {on && <span className="strip__on">{t('ui.layout.on')}</span>}
      </span>
    </button>
  );
}
