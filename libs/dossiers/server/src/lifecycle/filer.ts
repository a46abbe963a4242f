import type { Locale, RequestContext } from '@tinhso/platform';
import type { EventData } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';

/** Who files, when it is not the owner. */
export type Filer = Pick<DossierRow, 'filedBy' | 'filedByName' | 'filedUnder'>;

/** Name of the account whose matters these are; empty for others than citizens. */
export const ownerNameOf = ({ actor }: RequestContext): string => (actor.kind === 'citizen' ? (actor.actingFor?.name ?? actor.name) : '');

/** The person who files for the owner in this request; nobody when owners file themselves. */
export function filerOf({ actor }: RequestContext): Filer {
  const actingFor = actor.kind === 'citizen' ? actor.actingFor : undefined;
  if (actor.kind !== 'citizen' || !actingFor) return { filedBy: null, filedByName: null, filedUnder: null };
  return { filedBy: actor.accountId, filedByName: actor.name, filedUnder: actingFor.authority };
}

/** Somebody helped to fill it in and the owner filed it: the helper acted for nobody and signs nothing. */
export const wasAssisted = ({ filedUnder }: Pick<Filer, 'filedUnder'>): boolean => filedUnder?.startsWith('assisted:') ?? false;

/** What the history keeps of a submission: a helper's hand in it, and where answers come from. */
export function submittedData(filer: Filer, sources: NonNullable<EventData['sources']>): EventData | undefined {
  const data = {
    ...(wasAssisted(filer) && filer.filedByName ? { assistedBy: filer.filedByName } : {}),
    ...(Object.keys(sources).length > 0 ? { sources } : {}),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

/** How a helper's hand is named: "Ma Văn Páo (tổ công nghệ số cộng đồng) làm giúp". */
export const assistedText = (name: string, locale: Locale): string =>
  locale === 'vi' ? `${name} (tổ công nghệ số cộng đồng) làm giúp` : `with the help of ${name} (community digital team)`;
