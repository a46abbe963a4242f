import { billMachine, type BillAction } from '@tinhso/bills-contract';
import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { BillRow } from './bill.entities.js';

export const findBill = (manager: EntityManager, id: string): Promise<BillRow | null> => manager.findOneBy(BillRow, { id });

/** The bill as it is now, held until the transaction ends. */
export const lockBill = (tx: Tx, id: string): Promise<BillRow | null> =>
  tx.manager.findOne(BillRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** What was begun to be paid of one bill of a provider, oldest part first; held until the transaction ends, also when there is nothing yet. */
export const lockParts = (tx: Tx, biller: string, billNo: string): Promise<BillRow[]> =>
  tx.manager.find(BillRow, { where: { biller, billNo }, order: { part: 'ASC' }, lock: { mode: 'pessimistic_write' } });

/** What was begun to be paid of these bills. */
export const partsOf = (manager: EntityManager, biller: string, billNos: readonly string[]): Promise<BillRow[]> =>
  billNos.length === 0
    ? Promise.resolve([])
    : manager
        .createQueryBuilder(BillRow, 'b')
        .where('b.biller = :biller AND b.billNo IN (:...billNos)', { biller, billNos: [...new Set(billNos)] })
        .getMany();

export async function insertBill(tx: Tx, row: BillRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(BillRow).values(row).updateEntity(false).execute();
}

/** Columns that go with a change of state. */
export type BillChanges = Partial<Omit<BillRow, 'id' | 'state' | 'sealed'>>;

/**
 * Takes an edge of the bill's table if it can still be taken.
 * @returns whether it was
 */
export async function moveBill(tx: Tx, id: string, action: BillAction, changes: BillChanges = {}): Promise<boolean> {
  const edges = billMachine.edges.filter((edge) => edge.action === action);
  const result = await tx.manager
    .createQueryBuilder()
    .update(BillRow)
    .set({ ...changes, state: edges[0]?.to })
    .where('id = :id AND state IN (:...from)', { id: idBytes(id), from: edges.flatMap(({ from }) => from) })
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** Counts a try to tell the provider. */
export async function countTry(manager: EntityManager, id: string): Promise<void> {
  await manager.query('UPDATE bill SET tries = tries + 1 WHERE id = ?', [idBytes(id)]);
}

/** What somebody wanted to pay or paid, oldest first. */
export const billsOf = (manager: EntityManager, accountId: string): Promise<BillRow[]> =>
  manager
    .createQueryBuilder(BillRow, 'b')
    .where('b.payerId = :account OR (b.payerId IS NULL AND b.accountId = :account)', { account: idBytes(accountId) })
    .orderBy('b.id')
    .getMany();

/** Bills that were put into a basket before a moment and never paid, some at a time. */
export const idleBefore = (manager: EntityManager, before: Date, limit: number): Promise<BillRow[]> =>
  manager
    .createQueryBuilder(BillRow, 'b')
    .where("b.state = 'open' AND b.createdAt < :before", { before })
    .orderBy('b.id')
    .limit(limit)
    .getMany();

/** Forgets whose an unpaid bill was. */
export async function blankBill(tx: Tx, id: string, sealed: Buffer): Promise<void> {
  await tx.manager.query('UPDATE bill SET sealed = ? WHERE id = ?', [sealed, idBytes(id)]);
}
