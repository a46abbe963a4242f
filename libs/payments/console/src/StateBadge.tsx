import { publicStates, type StaffPaymentItem } from '@tinhso/payments-contract';
import { Glyph, type GlyphName } from '@tinhso/ui/console';

const looks: Readonly<Record<(typeof publicStates)[keyof typeof publicStates], readonly [tone: string, glyph: GlyphName]>> = {
  waiting: ['mute', 'clock'],
  paid: ['ok', 'check'],
  ended: ['mute', 'close'],
  returned: ['warn', 'undo'],
};

/** Where a payment stands: icon, word and tint. */
export function StateBadge({ payment: { state, stateText, stuck } }: { payment: Pick<StaffPaymentItem, 'state' | 'stateText' | 'stuck'> }) {
  const [tone, glyph] = stuck ? (['warn', 'warning'] as const) : looks[publicStates[state]];
  return (
    <span className={`badge ${tone}`}>
      <Glyph name={glyph} size={16} />
      {stateText}
    </span>
  );
}
