import { accountIdOf, authorityOf, type RequestContext } from '@tinhso/platform';
import type { DossierEvent } from '@tinhso/dossiers-contract';

/** What an event says of an act done for somebody else: under which authority, by whom. Ids only. */
export function actingNote(ctx: RequestContext): Pick<DossierEvent['payload'], 'authority' | 'actorId'> {
  const authority = authorityOf(ctx);
  return authority ? { authority, actorId: accountIdOf(ctx) } : {};
}
