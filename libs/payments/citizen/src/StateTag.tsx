import type { publicStates } from '@tinhso/payments-contract';
import { Tag, type Tone } from '@tinhso/ui';

type Outer = (typeof publicStates)[keyof typeof publicStates];
const tones: Readonly<Record<Outer, Tone>> = { waiting: 'info', paid: 'ok', ended: 'plain', returned: 'warn' };

/** Where an attempt stands. */
export function StateTag({ state, text }: { state: Outer; text: string }) {
  return <Tag tone={tones[state]}>{text}</Tag>;
}
