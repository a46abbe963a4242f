import type { Tx } from '@tinhso/platform';

/** How surely the citizen is known is judged when she confirms, not by how the helper signed in. */
export function trusted(tx: Tx): Tx {
  const { actor } = tx.ctx;
  return actor.kind === 'citizen' ? { ...tx, ctx: { ...tx.ctx, actor: { ...actor, assurance: 2 } } } : tx;
}
