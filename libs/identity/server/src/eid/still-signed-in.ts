import type { Tx } from '@tinhso/platform';
import type { EidRequestRow } from '../data/eid-request.entity.js';
import { findAccount } from '../data/accounts.js';
import { lockSession } from '../data/sessions.js';

/**
 * Whether the session in which a visit was begun is still alive, and the account open. The return from the provider carries no token,
 * only the mark of the browser, so this is asked of the table.
 */
export async function isAsking(tx: Tx, visit: EidRequestRow): Promise<{ accountId: string; sessionId: string } | undefined> {
  const { accountId, sessionId } = visit;
  if (!accountId || !sessionId) return undefined;
  const session = await lockSession(tx, sessionId);
  const account = await findAccount(tx.manager, accountId);
  const alive = session?.accountId === accountId && !session.revokedAt && tx.now < session.idleExpiresAt && tx.now < session.expiresAt;
  return alive && account?.state === 'active' ? { accountId, sessionId } : undefined;
}
