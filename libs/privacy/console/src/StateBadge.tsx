import type { LegalDeadline } from '@tinhso/privacy-contract';
import { formatDay, useT, type Lang } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** A legal day `2026-12-14` as `thứ Hai 14/12/2026`. */
export const dayOf = (date: string, lang: Lang): string => formatDay(`${date}T12:00:00+07:00`, lang);

const looks: Record<LegalDeadline['state'], { tone: string; glyph: GlyphName }> = {
  running: { tone: 'mute', glyph: 'inTime' },
  soon: { tone: 'warn', glyph: 'clock' },
  overdue: { tone: 'err', glyph: 'late' },
  kept: { tone: 'ok', glyph: 'check' },
  missed: { tone: 'err', glyph: 'late' },
};

/** How a date stands: shape, word and colour. */
export function StateBadge({ state }: { state: LegalDeadline['state'] }) {
  const t = useT(messages);
  const { tone, glyph } = looks[state];
  return (
    <span className={`badge ${tone}`}>
      <Glyph name={glyph} size={16} />
      {t(`privacy.state.${state}`)}
    </span>
  );
}
