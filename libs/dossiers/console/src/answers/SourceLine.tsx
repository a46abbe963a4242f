import type { PrefillSource } from '@tinhso/dossiers-contract';
import { formatDate, useT } from '@tinhso/ui';
import { Glyph, type GlyphName } from '@tinhso/ui/console';
import { sourceMessages } from './source-messages.js';

const glyphs: Record<PrefillSource['kind'], GlyphName> = { eid: 'seal', office: 'seal', dossier: 'folder', self: 'user' };

/** Under an answer that was filled in: from where. */
export function SourceLine({ source: { kind, at, by, dossier } }: { source: PrefillSource }) {
  const t = useT(sourceMessages);
  const date = at ? formatDate(at) : '';
  const vouched = kind === 'eid' || kind === 'office';
  const text = dossier
    ? t('dossiers.source.dossier', { code: dossier.code, date })
    : vouched && by && date
      ? t('dossiers.source.vouched', { by, date })
      : t(`dossiers.source.${kind === 'dossier' ? 'self' : kind}`);
  return (
    <div className={vouched ? 'source xs ok' : 'source xs m'}>
      <Glyph name={glyphs[kind]} size={16} />
      <span>{text}</span>
    </div>
  );
}
