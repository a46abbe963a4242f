import type { EntityManager } from 'typeorm';
import { newId } from '@tinhso/kernel';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import { AlarmRow } from './office-work.entities.js';

/** Alarms about a dossier, newest first. */
export const alarmsOf = (manager: EntityManager, dossierId: string): Promise<AlarmRow[]> =>
  manager.find(AlarmRow, { where: { dossierId }, order: { raisedAt: 'DESC', level: 'DESC' } });

export const findAlarm = (manager: EntityManager, id: string): Promise<AlarmRow | null> => manager.findOneBy(AlarmRow, { id });

/** Raises an alarm unless its breach was told. @returns its id, or undefined when it was */
export async function raiseAlarm(tx: Tx, alarm: Omit<AlarmRow, 'id' | 'raisedAt'>): Promise<string | undefined> {
  const id = newId();
  const result: { affectedRows: number } = await tx.manager.query(
    'INSERT IGNORE INTO dossier_alarm (id, dossier_id, kind, breach, level, unit_id, raised_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [idBytes(id), idBytes(alarm.dossierId), alarm.kind, alarm.breach, alarm.level, idBytes(alarm.unitId), tx.now],
  );
  return result.affectedRows === 1 ? id : undefined;
}

/** Dossiers whose clock has to be looked at, the longest due first. */
export async function dueForWatch(manager: EntityManager, now: Date, limit: number): Promise<string[]> {
  const rows: { id: Buffer }[] = await manager.query('SELECT id FROM dossier WHERE watch_at <= ? ORDER BY watch_at LIMIT ?', [now, limit]);
  return rows.map((row) => idFromBytes(row.id));
}

/** What the watch writes down. No change of the dossier's version: nobody's work is disturbed by it. */
export async function setWatch(
  tx: Tx,
  dossierId: string,
  { watchAt, stuck, escalation }: { watchAt: Date | null; stuck: number; escalation: number },
): Promise<void> {
  await tx.manager.query('UPDATE dossier SET watch_at = ?, stuck = ?, escalation = ? WHERE id = ?', [
    watchAt,
    stuck,
    escalation,
    idBytes(dossierId),
  ]);
}
