import type { RefusalView } from '@tinhso/dossiers-contract';
import type { DossierEventRow } from '../data/dossier-event.entity.js';

const DAY = 86_400_000;

/** What the citizen is told of a refusal, and until when it may be complained about. */
export function refusalOf(events: readonly DossierEventRow[]): { refusal?: RefusalView } {
  const event = events.find(({ type }) => type === 'dossier.refused');
  const { reason, legalBasis, evidence, remedy, appealDays } = event?.data ?? {};
  if (!event || !reason || !legalBasis) return {};
  return {
    refusal: {
      reason,
      legalBasis,
      ...(evidence ? { evidence } : {}),
      ...(remedy ? { remedy } : {}),
      ...(appealDays ? { appealUntil: new Date(event.occurredAt.getTime() + appealDays * DAY).toISOString() } : {}),
    },
  };
}
