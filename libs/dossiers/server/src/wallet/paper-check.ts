import type { PaperCheck } from '@tinhso/wallet-contract';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';

/** Whoever took the dossier in looked at the papers that were there then; what came later was not part of that. */
export function checkOf(
  { code, acceptedAt }: Pick<DossierRow, 'code' | 'acceptedAt'>,
  events: readonly Pick<DossierEventRow, 'type' | 'actorKind' | 'actorName' | 'occurredAt'>[],
  filedAt: Date,
  office: string,
): PaperCheck | undefined {
  const accepted = events.find(({ type, actorKind }) => type === 'dossier.accepted' && actorKind === 'staff');
  if (!acceptedAt || !accepted?.actorName || filedAt > accepted.occurredAt) return undefined;
  return { by: accepted.actorName, office, at: accepted.occurredAt.toISOString(), dossierCode: code };
}
