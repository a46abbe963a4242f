import { waiverMachine, type WaiverAction, type WaiverState, type WaiverView } from '@tinhso/payments-contract';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { WaiverPersonRow, WaiverRuleRow } from './waiver.entities.js';

export async function insertWaiver({ manager }: Tx, row: WaiverRuleRow, people: readonly WaiverPersonRow[]): Promise<void> {
  await manager.insert(WaiverRuleRow, row);
  if (people.length > 0) await manager.insert(WaiverPersonRow, [...people]);
}

/** Rules that are agreed to, of a unit and those above it. */
export const approvedOf = (manager: EntityManager, unitIds: readonly string[]): Promise<WaiverRuleRow[]> =>
  manager
    .createQueryBuilder(WaiverRuleRow, 'w')
    .where("w.state = 'approved' AND w.unitId IN (:...units)", { units: unitIds.map(idBytes) })
    .getMany();

/** Which rules name somebody. */
export async function rulesNaming(manager: EntityManager, accountId: string): Promise<Set<string>> {
  const rows: { rule_id: Buffer }[] = await manager.query('SELECT rule_id FROM waiver_person WHERE account_id = ?', [idBytes(accountId)]);
  return new Set(rows.map((row) => idFromBytes(row.rule_id)));
}

export const lockWaiver = ({ manager }: Tx, id: string): Promise<WaiverRuleRow | null> =>
  manager.findOne(WaiverRuleRow, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const findWaiver = (manager: EntityManager, id: string): Promise<WaiverRuleRow | null> => manager.findOneBy(WaiverRuleRow, { id });

export const peopleOf = (manager: EntityManager, ruleId: string): Promise<WaiverPersonRow[]> => manager.findBy(WaiverPersonRow, { ruleId });

/** Where somebody is named. */
export const personRows = (manager: EntityManager, accountId: string): Promise<WaiverPersonRow[]> =>
  manager.find(WaiverPersonRow, { where: { accountId }, order: { id: 'ASC' } });

const within = (manager: EntityManager, unitIds: readonly string[]): SelectQueryBuilder<WaiverRuleRow> =>
  manager.createQueryBuilder(WaiverRuleRow, 'w').where('w.unitId IN (:...units)', { units: unitIds.map(idBytes) });

const STATES: Readonly<Record<Exclude<WaiverView, 'all'>, WaiverState>> = { current: 'approved', decide: 'proposed' };

/** Rules of some units, the newest first. @param today leaves out what is over, from the current ones */
export function waiversOf(
  manager: EntityManager,
  unitIds: readonly string[],
  { view, today }: { view: WaiverView; today: string },
): Promise<WaiverRuleRow[]> {
  if (unitIds.length === 0) return Promise.resolve([]);
  const query = within(manager, unitIds);
  if (view !== 'all') query.andWhere('w.state = :state', { state: STATES[view] });
  if (view === 'current') query.andWhere('(w.endsOn IS NULL OR w.endsOn >= :today)', { today });
  return query.orderBy('w.id', 'DESC').limit(200).getMany();
}

/** How many wait for a second person. */
export const countToDecide = (manager: EntityManager, unitIds: readonly string[]): Promise<number> =>
  unitIds.length === 0 ? Promise.resolve(0) : within(manager, unitIds).andWhere("w.state = 'proposed'").getCount();

/** Takes an edge of the rule's table, if it can still be taken. @returns whether it was */
export async function moveWaiver(
  tx: Tx,
  id: string,
  action: WaiverAction,
  changes: Partial<Pick<WaiverRuleRow, 'decidedBy' | 'decidedByName' | 'decidedAt' | 'endedByName' | 'endedAt' | 'note'>>,
): Promise<boolean> {
  const edges = waiverMachine.edges.filter((edge) => edge.action === action);
  const [edge] = edges;
  if (!edge) throw new Error(`no edge is called ${action}`);
  const { affected } = await tx.manager
    .createQueryBuilder()
    .update(WaiverRuleRow)
    .set({ ...changes, state: edge.to })
    .where('id = :id AND state IN (:...from)', { id: idBytes(id), from: edges.flatMap(({ from }) => from) })
    .execute();
  return affected === 1;
}

/** How often each rule has lessened something, and by how much. */
export async function usesOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, { times: number; amount: number }>> {
  if (ids.length === 0) return new Map();
  const rows: { id: Buffer; times: string; amount: string }[] = await manager.query(
    'SELECT waiver_id AS id, COUNT(*) AS times, SUM(waived) AS amount FROM payment_obligation WHERE waiver_id IN (?) GROUP BY waiver_id',
    [ids.map(idBytes)],
  );
  return new Map(rows.map(({ id, times, amount }) => [idFromBytes(id), { times: Number(times), amount: Number(amount) }]));
}
