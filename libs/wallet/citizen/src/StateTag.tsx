import { Tag, useT, type Tone } from '@tinhso/ui';
import type { WalletState } from '@tinhso/wallet-contract';
import { messages } from './messages.js';

const tones: Record<WalletState, Tone> = { valid: 'ok', expiring: 'warn', expired: 'plain', revoked: 'error' };

/** Whether a paper still holds. */
export function StateTag({ state }: { state: WalletState }) {
  const t = useT(messages);
  return (
    <Tag tone={tones[state]} icon={state === 'expired' ? 'clock' : undefined}>
      {t(`wallet.state.${state}`)}
    </Tag>
  );
}
