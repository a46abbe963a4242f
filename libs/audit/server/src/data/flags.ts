import type { FlagRule } from '@tinhso/audit-contract';
import { newId } from '@tinhso/kernel';
import { idBytes, type Tx } from '@tinhso/platform';
import { AccessFlagRow } from './flag.entities.js';

/** Stands where a sign is about several people. */
export const NO_PERSON = '00000000-0000-0000-0000-000000000000';

/** What stood out, ready to be kept. */
export interface Sign {
  readonly rule: FlagRule;
  readonly actorId: string;
  readonly unitId: string | null;
  readonly personId?: string;
  /** Two signs of one window are one sign that grew. */
  readonly windowStart: Date;
  readonly count: number;
  readonly threshold: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** Keeps a sign. Seen again it grows, until somebody has examined it; doing it twice changes nothing. */
export async function keepSign({ manager }: Tx, sign: Sign): Promise<void> {
  const { rule, actorId, unitId, personId = NO_PERSON, windowStart, count, threshold, firstAt, lastAt } = sign;
  await manager.query(
    `INSERT INTO access_flag (id, rule, actor_id, unit_id, person_key, window_start, count, threshold, first_at, last_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE last_at = IF(examined_at IS NULL, GREATEST(last_at, VALUES(last_at)), last_at),
       count = IF(examined_at IS NULL, GREATEST(count, VALUES(count)), count)`,
    [idBytes(newId()), rule, actorId, unitId && idBytes(unitId), idBytes(personId), windowStart, count, threshold, firstAt, lastAt],
  );
}

export const findSign = ({ manager }: Tx, id: string): Promise<AccessFlagRow | null> => manager.findOneBy(AccessFlagRow, { id });

/** @returns false when somebody was quicker */
export async function markExamined({ manager, now }: Tx, id: string, by: string, note: string): Promise<boolean> {
  const result: { affectedRows: number } = await manager.query(
    'UPDATE access_flag SET examined_at = ?, examined_by = ?, note = ? WHERE id = ? AND examined_at IS NULL',
    [now, idBytes(by), note, idBytes(id)],
  );
  return result.affectedRows === 1;
}
