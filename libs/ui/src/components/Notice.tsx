import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/paths.js';

/** Colour of a notice. */
export type NoticeTone = 'info' | 'ok' | 'warn' | 'error';

const icons: Record<NoticeTone, IconName> = { info: 'info', ok: 'check', warn: 'warning', error: 'alert' };

/** Words on a tinted ground. `live` has it read out when it appears: polite for news, assertive for faults. */
export function Notice({
  tone = 'info',
  icon = icons[tone],
  live,
  children,
}: {
  tone?: NoticeTone;
  icon?: IconName;
  live?: boolean;
  children: ReactNode;
}) {
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={tone === 'info' ? 'notice' : `notice notice--${tone}`} role={role}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
