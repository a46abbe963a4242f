import type { EntityManager } from 'typeorm';
import { idBytes, type Tx } from '@tinhso/platform';
import { DelegationActRow } from './supporting.entities.js';

/** Appends what was done under a right. */
export async function insertAct({ manager }: Tx, act: DelegationActRow): Promise<void> {
  await manager.query(
    `INSERT INTO delegation_act (id, delegation_id, type, subject_type, subject_id, actor_id, occurred_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [idBytes(act.id), idBytes(act.delegationId), act.type, act.subjectType, idBytes(act.subjectId), idBytes(act.actorId), act.occurredAt],
  );
}

/** What was done under a right, newest first. */
export const actsUnder = (manager: EntityManager, delegationId: string, limit: number): Promise<DelegationActRow[]> =>
  manager.find(DelegationActRow, { where: { delegationId }, order: { occurredAt: 'DESC', id: 'DESC' }, take: limit });
