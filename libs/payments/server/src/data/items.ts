import type { LedgerAccount, ObligationState } from '@tinhso/payments-contract';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { PaymentItemRow } from './item.entities.js';

/** Puts the basket of an attempt down, in one go. */
export async function insertItems(tx: Tx, items: readonly PaymentItemRow[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO payment_item (payment_id, obligation_id, line, unit_id, amount) VALUES ${items.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    items.flatMap(({ paymentId, obligationId, line, unitId, amount }) => [
      idBytes(paymentId),
      idBytes(obligationId),
      line,
      idBytes(unitId),
      amount,
    ]),
  );
}

/** What an attempt pays, in the order of the basket. */
export const itemsOf = (manager: EntityManager, paymentId: string): Promise<PaymentItemRow[]> =>
  manager.find(PaymentItemRow, { where: { paymentId }, order: { line: 'ASC' } });

interface BasketRow {
  readonly obligation_id: Buffer;
  readonly unit_id: Buffer;
  readonly amount: string | number;
  readonly payee_account: LedgerAccount;
  readonly kind: string;
  readonly case_id: Buffer;
  readonly state: ObligationState;
  readonly settled_by: Buffer | null;
}

/** What an attempt pays, by name alone. */
export async function obligationIdsOf({ manager }: Tx, paymentId: string): Promise<string[]> {
  const rows: { id: Buffer }[] = await manager.query('SELECT obligation_id AS id FROM payment_item WHERE payment_id = ?', [
    idBytes(paymentId),
  ]);
  return rows.map(({ id }) => idFromBytes(id));
}

/** One of the things in a basket, with what settling has to know of it. */
export interface BasketLine {
  readonly obligationId: string;
  readonly unitId: string;
  readonly amount: number;
  readonly payeeAccount: LedgerAccount;
  readonly kind: string;
  readonly caseId: string;
  readonly state: ObligationState;
  readonly settledBy: string | undefined;
}

/** A basket and what is owed for it, as it is now: an earlier read of the same transaction may show what was before. */
export async function lockBasket({ manager }: Tx, paymentId: string): Promise<BasketLine[]> {
  const rows: BasketRow[] = await manager.query(
    `SELECT i.obligation_id, i.unit_id, i.amount, o.payee_account, o.kind, o.case_id, o.state, o.settled_by
     FROM payment_item i JOIN payment_obligation o ON o.id = i.obligation_id WHERE i.payment_id = ? ORDER BY i.line FOR UPDATE`,
    [idBytes(paymentId)],
  );
  if (rows.length === 0) throw new Error(`payment ${paymentId} pays for nothing`);
  return rows.map((row) => ({
    obligationId: idFromBytes(row.obligation_id),
    unitId: idFromBytes(row.unit_id),
    amount: Number(row.amount),
    payeeAccount: row.payee_account,
    kind: row.kind,
    caseId: idFromBytes(row.case_id),
    state: row.state,
    settledBy: row.settled_by ? idFromBytes(row.settled_by) : undefined,
  }));
}

/** The same of many attempts, in one query. */
export async function itemsOfMany(manager: EntityManager, paymentIds: readonly string[]): Promise<Map<string, PaymentItemRow[]>> {
  const found = new Map<string, PaymentItemRow[]>();
  if (paymentIds.length === 0) return found;
  const rows = await manager
    .createQueryBuilder(PaymentItemRow, 'i')
    .where('i.paymentId IN (:...ids)', { ids: paymentIds.map(idBytes) })
    .orderBy('i.line')
    .getMany();
  for (const row of rows) found.set(row.paymentId, [...(found.get(row.paymentId) ?? []), row]);
  return found;
}
