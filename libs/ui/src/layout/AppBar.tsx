import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../i18n/useT.js';
import { Icon } from '../icons/Icon.js';
import { layoutMessages } from './messages.js';

/** Bar of an inner page on a phone: 4 px of red, a way back, the place, at most one action. */
export function AppBar({
  title,
  back,
  closes,
  action,
}: {
  title: string;
  back?: string | (() => void);
  closes?: boolean;
  action?: ReactNode;
}) {
  const t = useT(layoutMessages);
  const label = t(closes ? 'ui.layout.close' : 'ui.layout.back');
  const icon = <Icon name={closes ? 'close' : 'back'} />;
  return (
    <header className="appbar">
      <div className="appbar__in">
        {typeof back === 'string' && (
          <Link className="iconbtn" href={back} aria-label={label}>
            {icon}
          </Link>
        )}
        {typeof back === 'function' && (
          <button type="button" className="iconbtn" onClick={back} aria-label={label}>
            {icon}
          </button>
        )}
        <span className="appbar__title">{title}</span>
        {action}
      </div>
    </header>
  );
}
