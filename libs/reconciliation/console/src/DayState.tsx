import type { DayState as State } from '@tinhso/reconciliation-contract';
import { useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { messages } from './messages.js';

const looks: Readonly<Record<State, readonly [tone: string, glyph: GlyphName]>> = {
  running: ['mute', 'clock'],
  open: ['warn', 'warning'],
  locked: ['ok', 'lock'],
};

/** Where a day stands: icon, word and tint. */
export function DayState({ state }: { state: State }) {
  const t = useT(messages);
  const [tone, glyph] = looks[state];
  return (
    <span className={`badge ${tone}`}>
      <Glyph name={glyph} size={16} />
      {t(`close.state.${state}`)}
    </span>
  );
}
