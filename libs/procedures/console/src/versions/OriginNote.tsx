import type { DraftRow } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What a draft began with, and which version it comes after; nothing for the first of a procedure. */
export function OriginNote({ draft: { origin, basedOn } }: { draft: Pick<DraftRow, 'origin' | 'basedOn'> }) {
  const t = useT(messages);
  if (basedOn === undefined) return null;
  const kind = origin === 'version' || origin === 'restore' ? origin : 'other';
  return <span className="m s">{t(`procedures.origin.${kind}`, { version: basedOn })}</span>;
}
