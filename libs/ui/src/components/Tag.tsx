import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/paths.js';

/** Colour of a state: plain = draft, info = running, warn = waits for somebody, ok = finished, error = refused. */
export type Tone = 'plain' | 'info' | 'warn' | 'ok' | 'error';

const icons: Record<Tone, IconName> = { plain: 'document', info: 'clock', warn: 'warning', ok: 'check', error: 'close' };

/** A state: icon, word and tint together, never colour alone. */
export function Tag({ tone, icon = icons[tone], children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={tone === 'plain' ? 'tag' : `tag tag--${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
