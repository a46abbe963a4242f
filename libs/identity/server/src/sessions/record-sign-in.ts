import { appendAudit } from '@tinhso/audit-server';
import type { Actor, Tx } from '@tinhso/platform';

type SignedIn = Extract<Actor, { accountId: string }>;

/** Writes to the audit log that a session began. The actor is the person who has just proved to be one, not `anonymous`. */
export async function recordSignIn(tx: Tx, actor: SignedIn, action: 'identity.signed-in' | 'identity.account-registered'): Promise<void> {
  await appendAudit({ ...tx, ctx: { ...tx.ctx, actor } }, { action, subjectType: 'account', subjectId: actor.accountId });
}
