import { ownerIdOf, platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findPaper } from '../data/papers.js';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';

/** A paper of the wallet that the request is about. @throws Problem not-found for foreign and absent ones alike */
export async function ownPaper(ctx: RequestContext, manager: EntityManager, id: string): Promise<WalletPaperRow> {
  const row = await findPaper(manager, ownerIdOf(ctx), id);
  if (!row) throw Problem.from(platformProblems, 'not-found');
  return row;
}
