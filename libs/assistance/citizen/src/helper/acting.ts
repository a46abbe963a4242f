import { ASSISTED, type AssistedSession } from '@tinhso/assistance-contract';
import { unwrap, type Acting, type Api } from '@tinhso/ui';

const PREFIX = `${ASSISTED}:`;

/** What the tab works as during an assisted session. */
export const actingFor = (session: AssistedSession, by: string): Acting => ({
  authority: PREFIX + session.id,
  name: session.personName,
  kind: 'assisted',
  until: session.expiresAt,
  by,
});

/** Whether the tab works in an assisted session. */
export const helpsSomebody = (acting: Acting | undefined): acting is Acting => acting?.authority.startsWith(PREFIX) ?? false;

/** Session of an authority. */
export const sessionOf = (acting: Acting): string => acting.authority.slice(PREFIX.length);

/** Ends the session that the tab works in, before the tab is the helper's own again. */
export async function endActing(api: Api, acting: Acting): Promise<void> {
  if (helpsSomebody(acting))
    await unwrap(api.POST('/api/v1/citizen/assisted-sessions/{id}/end', { params: { path: { id: sessionOf(acting) } } }));
}
