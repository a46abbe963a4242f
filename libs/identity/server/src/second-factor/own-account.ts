import { identityProblems } from '@tinhso/identity-contract';
import { accountIdOf, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../data/account.entity.js';
import { findAccount, lockAccount } from '../data/accounts.js';

const living = (account: AccountRow | null): AccountRow => {
  if (account?.state !== 'active') throw Problem.from(identityProblems, 'session-ended');
  return account;
};

/** The account of whoever is signed in. @throws Problem session-ended (401) when it is gone or locked */
export const ownAccount = async (manager: EntityManager, ctx: RequestContext): Promise<AccountRow> =>
  living(await findAccount(manager, accountIdOf(ctx)));

/** The same, locked until the transaction ends. */
export const lockOwnAccount = async (tx: Tx): Promise<AccountRow> => living(await lockAccount(tx, accountIdOf(tx.ctx)));

/** Session of whoever is signed in. @throws Error for others, which is a fault of the caller's policy */
export function sessionIdOf({ actor }: RequestContext): string {
  if (actor.kind === 'citizen' || actor.kind === 'staff') return actor.sessionId;
  throw new Error(`an ${actor.kind} actor has no session`);
}
