import { obligationMachine, type ObligationAction, type WaivedPart } from '@tinhso/payments-contract';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { ObligationRow } from './payment.entities.js';

export const findObligation = (manager: EntityManager, id: string): Promise<ObligationRow | null> =>
  manager.findOneBy(ObligationRow, { id });

/** Obligations as they are now, in the order of their ids; an earlier read of the same transaction may show what was before. */
export const lockObligations = (tx: Tx, ids: readonly string[]): Promise<ObligationRow[]> =>
  tx.manager
    .createQueryBuilder(ObligationRow, 'o')
    .where('o.id IN (:...ids)', { ids: ids.map(idBytes) })
    .orderBy('o.id')
    .setLock('pessimistic_write')
    .getMany();

/** Writes down what is owed; of what nothing is left to pay, that it need not be. @returns false when it is there already: it was asked for before */
export async function insertObligation(
  tx: Tx,
  row: Omit<ObligationRow, 'state' | 'heldBy' | 'createdAt' | 'settledAt' | 'settledBy'>,
): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `INSERT IGNORE INTO payment_obligation (id, kind, case_id, case_code, account_id, unit_id, payee_account, payer_name,
       title, breakdown, amount, waiver_id, waived, waiver_text, due_on, state, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      idBytes(row.id),
      row.kind,
      idBytes(row.caseId),
      row.caseCode,
      idBytes(row.accountId),
      idBytes(row.unitId),
      row.payeeAccount,
      row.payerName,
      JSON.stringify(row.title),
      JSON.stringify(row.lines),
      row.amount,
      row.waiverId && idBytes(row.waiverId),
      row.waived,
      row.waiverText,
      row.dueOn,
      row.amount === 0 ? 'cancelled' : 'open',
      tx.now,
    ],
  );
  return affectedRows === 1;
}

/** How an edge of the table is taken: `by` an attempt, or only where the attempt `heldBy` holds it. */
interface Taking {
  readonly by?: string;
  readonly heldBy?: string;
}

/**
 * Takes an edge of the table for some obligations, in the order of their ids, each if it can still be taken: who comes second changes nothing.
 * @returns how many took it
 */
export async function moveObligations(
  tx: Tx,
  ids: readonly string[],
  action: ObligationAction,
  { by, heldBy }: Taking = {},
): Promise<number> {
  const edges = obligationMachine.edges.filter((edge) => edge.action === action);
  const to = edges[0]?.to;
  const holder = action === 'hold' && by ? idBytes(by) : null;
  const settled = action === 'settle' && by ? [tx.now, idBytes(by)] : undefined;
  const { affectedRows }: { affectedRows: number } = await tx.manager.query(
    `UPDATE payment_obligation SET state = ?, held_by = ?${settled ? ', settled_at = ?, settled_by = ?' : ''}
     WHERE id IN (?) AND state IN (?)${heldBy ? ' AND held_by = ?' : ''}`,
    [to, holder, ...(settled ?? []), [...ids].sort().map(idBytes), edges.flatMap(({ from }) => from), ...(heldBy ? [idBytes(heldBy)] : [])],
  );
  return affectedRows;
}

/** The same for one. @returns whether it was taken */
export const moveObligation = async (tx: Tx, id: string, action: ObligationAction, taking?: Taking): Promise<boolean> =>
  (await moveObligations(tx, [id], action, taking)) === 1;

/** What is still to be paid of a case, oldest first. @param kind only of this kind */
export async function unpaidOfCase({ manager }: Tx, caseId: string, kind?: string): Promise<ObligationRow[]> {
  const query = manager
    .createQueryBuilder(ObligationRow, 'o')
    .where("o.caseId = :caseId AND o.state IN ('open', 'held')", { caseId: idBytes(caseId) });
  if (kind) query.andWhere('o.kind = :kind', { kind });
  return query.orderBy('o.createdAt').addOrderBy('o.id').getMany();
}

/** What a citizen has to pay, or was let pay for another: what is due first, then the oldest. */
export const dueOf = (manager: EntityManager, accountId: string, limit: number): Promise<ObligationRow[]> =>
  manager
    .createQueryBuilder(ObligationRow, 'o')
    .where("o.state IN ('open', 'held')")
    .andWhere('(o.accountId = :account OR o.id IN (SELECT p.obligation_id FROM obligation_payer p WHERE p.account_id = :account))', {
      account: idBytes(accountId),
    })
    .orderBy('o.dueOn IS NULL')
    .addOrderBy('o.dueOn')
    .addOrderBy('o.createdAt')
    .addOrderBy('o.id')
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

/** What rules took off; those of which nothing was taken off are left out. */
export async function waivedOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, WaivedPart>> {
  if (ids.length === 0) return new Map();
  const rows: { id: Buffer; amount: string; text: string | null }[] = await manager.query(
    'SELECT id, waived AS amount, waiver_text AS text FROM payment_obligation WHERE id IN (?) AND waived > 0',
    [ids.map(idBytes)],
  );
  return new Map(rows.map(({ id, amount, text }) => [idFromBytes(id), { text: text ?? '', amount: Number(amount) }]));
}
