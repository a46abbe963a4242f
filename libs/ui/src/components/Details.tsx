import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';

/** Words that most people need not read; open without JavaScript too. */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary>
        <Icon name="chevron" size="s" />
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  );
}
