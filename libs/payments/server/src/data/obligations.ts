import { obligationMachine, type ObligationAction } from '@tinhso/payments-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ObligationRow } from './payment.entities.js';

export const findObligation = (manager: EntityManager, id: string): Promise<ObligationRow | null> =>
  manager.findOneBy(ObligationRow, { id });

/** The obligation as it is now; an earlier read of the same transaction may show what was before. */
export const lockObligation = (tx: Tx, id: string): Promise<ObligationRow | null> =>
  tx.manager.findOne(ObligationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Writes down what is owed. @returns false when it is there already: it was asked for before */
export async function insertObligation(
  tx: Tx,
  row: Omit<ObligationRow, 'state' | 'heldBy' | 'createdAt' | 'settledAt' | 'settledBy'>,
): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO payment_obligation (id, kind, case_id, case_code, account_id, unit_id, payer_name, title, breakdown, amount, state, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)`,
    [
      idBytes(row.id),
      row.kind,
      idBytes(row.caseId),
      row.caseCode,
      idBytes(row.accountId),
      idBytes(row.unitId),
      row.payerName,
      JSON.stringify(row.title),
      JSON.stringify(row.lines),
      row.amount,
      tx.now,
    ],
  );
  return affectedRows === 1;
}

/**
 * Takes an edge of the obligation's table, if it can still be taken: who comes second changes nothing.
 * @param heldBy only if this attempt holds it
 * @returns whether it was taken
 */
export async function moveObligation(
  tx: Tx,
  id: string,
  action: ObligationAction,
  { by, heldBy }: { readonly by?: string; readonly heldBy?: string } = {},
): Promise<boolean> {
  const edges = obligationMachine.edges.filter((edge) => edge.action === action);
  const to = edges[0]?.to;
  const holder = action === 'hold' && by ? idBytes(by) : null;
  const settled = action === 'settle' && by ? [tx.now, idBytes(by)] : undefined;
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `UPDATE payment_obligation SET state = ?, held_by = ?${settled ? ', settled_at = ?, settled_by = ?' : ''}
     WHERE id = ? AND state IN (?)${heldBy ? ' AND held_by = ?' : ''}`,
    [to, holder, ...(settled ?? []), idBytes(id), edges.flatMap(({ from }) => from), ...(heldBy ? [idBytes(heldBy)] : [])],
  );
  return affectedRows === 1;
}

/** What is still to be paid of a case, oldest first. @param kind only of this kind */
export async function unpaidOfCase({ manager }: Tx, caseId: string, kind?: string): Promise<ObligationRow[]> {
  const query = manager
    .createQueryBuilder(ObligationRow, 'o')
    .where("o.caseId = :caseId AND o.state IN ('open', 'held')", { caseId: idBytes(caseId) });
  if (kind) query.andWhere('o.kind = :kind', { kind });
  return query.orderBy('o.createdAt').getMany();
}

/** What a citizen has to pay, oldest first. */
export const dueOf = (manager: EntityManager, accountId: string, limit: number): Promise<ObligationRow[]> =>
  manager
    .createQueryBuilder(ObligationRow, 'o')
    .where("o.accountId = :account AND o.state IN ('open', 'held')", { account: idBytes(accountId) })
    .orderBy('o.createdAt')
    .limit(limit)
    .getMany();

/** Many by id in one query. */
export async function obligationsById(manager: EntityManager, ids: readonly string[]): Promise<Map<string, ObligationRow>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(ObligationRow, 'o')
    .where('o.id IN (:...ids)', { ids: [...new Set(ids)].map(idBytes) })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}
