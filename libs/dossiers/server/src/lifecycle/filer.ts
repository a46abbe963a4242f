import type { RequestContext } from '@tinhso/platform';
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
