import { Tag, useT, type Tone } from '@tinhso/ui';
import type { WalletPaper } from '@tinhso/wallet-contract';
import { messages } from './messages.js';
import { standingOf, type Standing } from './standing.js';

const tones: Record<Standing, Tone> = { valid: 'ok', seen: 'ok', unchecked: 'plain', expiring: 'warn', expired: 'plain', revoked: 'error' };

/** Whether a paper holds, as far as that is known. */
export function StateTag({ paper }: { paper: Pick<WalletPaper, 'state' | 'source' | 'checked' | 'daysLeft'> }) {
  const t = useT(messages);
  const standing = standingOf(paper);
  return (
    <Tag tone={tones[standing]} icon={standing === 'expired' ? 'clock' : undefined}>
      {standing === 'expiring' && paper.daysLeft !== undefined
        ? t('wallet.state.daysLeft', { days: paper.daysLeft })
        : t(`wallet.state.${standing}`)}
    </Tag>
  );
}
