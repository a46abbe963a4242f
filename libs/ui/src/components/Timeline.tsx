import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';

/** One happening. `now` waits for somebody, `next` is still to come (dashed). */
export interface TimelineEntry {
  key: string;
  phase: 'done' | 'now' | 'next';
  title: string;
  /** Instant (ISO) and how it reads. */
  time?: { iso: string; text: string };
  children?: ReactNode;
}

/** What happened, newest first, with the next step dashed on top. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map(({ key, phase, title, time, children }) => (
        <li key={key} className={phase === 'done' ? undefined : `is-${phase}`}>
          <span className="timeline__dot">{phase !== 'next' && <Icon name={phase === 'now' ? 'pause' : 'check'} />}</span>
          <b>{title}</b>
          {time && <time dateTime={time.iso}>{time.text}</time>}
          {children}
        </li>
      ))}
    </ol>
  );
}
