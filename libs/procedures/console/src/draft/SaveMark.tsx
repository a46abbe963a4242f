import { formatTime, useT } from '@tinhso/ui';
import type { SaveState } from './auto-save.js';
import { messages } from './messages.js';

/** Where saving stands, said beside the buttons. */
export function SaveMark({ state }: { state: SaveState }) {
  const t = useT(messages);
  const words = state.kind === 'saved' ? t('procedures.save.saved', { time: formatTime(state.at) }) : t(`procedures.save.${state.kind}`);
  const tone = state.kind === 'failed' ? 'warn' : state.kind === 'refused' || state.kind === 'conflict' ? 'err' : 'm';
  return (
    <span className={`${tone} s nw save0`} role="status">
      {words}
    </span>
  );
}
