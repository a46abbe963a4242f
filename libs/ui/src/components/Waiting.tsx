import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/paths.js';

/** Grey lines in the place of what is being loaded. `label` is read out. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div className="card" aria-busy="true" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => (
        <i key={i} className={`sk sk--${(i % 3) + 1}`} />
      ))}
    </div>
  );
}

/** Nothing here yet: what will be here, and the one thing to do now. */
export function Empty({ icon, title, children, action }: { icon: IconName; title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="card empty">
      <Icon name={icon} size="l" />
      <h2>{title}</h2>
      {children && <p className="quiet">{children}</p>}
      {action}
    </div>
  );
}
