import { idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { StopRow } from './stop.entity.js';

export async function insertStop(tx: Tx, row: StopRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(StopRow).values(row).updateEntity(false).execute();
}

/** What stands about one use. */
export const newestStop = (manager: EntityManager, accountId: string, useKey: string): Promise<StopRow | null> =>
  manager.findOne(StopRow, { where: { accountId, useKey }, order: { id: 'DESC' } });

/** A use that is stopped now, with the request that asked for it. */
export interface StandingStop {
  readonly useKey: string;
  readonly at: Date;
  readonly requestCode: string;
}

export async function standingStops(manager: EntityManager, accountId: string): Promise<StandingStop[]> {
  const rows: { use_key: string; at: Date; code: string }[] = await manager.query(
    `SELECT s.use_key, s.at, r.code FROM privacy_stop s JOIN privacy_request r ON r.id = s.request_id
     WHERE s.stopped = 1 AND s.id IN (SELECT MAX(n.id) FROM privacy_stop n WHERE n.account_id = ? GROUP BY n.use_key) ORDER BY s.id DESC`,
    [idBytes(accountId)],
  );
  return rows.map(({ use_key: useKey, at, code }) => ({ useKey, at, requestCode: code }));
}
