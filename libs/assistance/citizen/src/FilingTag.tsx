import type { FilingState } from '@tinhso/assistance-contract';
import { Tag, useT, type Tone } from '@tinhso/ui';
import { messages } from './messages.js';

const tones: Readonly<Record<FilingState, Tone>> = {
  provisional: 'warn',
  confirmed: 'ok',
  taken_back: 'plain',
  expired: 'plain',
  disowned: 'error',
};

/** How far a filing is, in words and colour. */
export function FilingTag({ state }: { state: FilingState }) {
  const t = useT(messages);
  return <Tag tone={tones[state]}>{t(`assistance.filing.${state}`)}</Tag>;
}
