import { LessThan, IsNull, type EntityManager } from 'typeorm';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { RemindStage } from '../domain/reminding.js';
import { WalletReminderRow } from './wallet-reminder.entity.js';
import { WalletToldRow } from './wallet-told.entity.js';

export const findReminder = (manager: EntityManager, ownerId: string): Promise<WalletReminderRow | null> =>
  manager.findOneBy(WalletReminderRow, { ownerId });

/** @returns false when it was chosen before */
export async function startReminding({ manager, now }: Tx, ownerId: string, chosenBy: string): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await manager.query(
    'INSERT IGNORE INTO wallet_reminder (owner_id, chosen_by, chosen_at) VALUES (?, ?, ?)',
    [idBytes(ownerId), idBytes(chosenBy), now],
  );
  return affectedRows === 1;
}

/** @returns false when nothing had been chosen */
export async function stopReminding({ manager }: Tx, ownerId: string): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await manager.query('DELETE FROM wallet_reminder WHERE owner_id = ?', [
    idBytes(ownerId),
  ]);
  return affectedRows === 1;
}

/** Wallets that were not looked through on this local day, those longest ago first. */
export async function walletsToLookThrough(manager: EntityManager, today: string, limit: number): Promise<string[]> {
  const rows = await manager.find(WalletReminderRow, {
    select: { ownerId: true },
    where: [{ lookedOn: IsNull() }, { lookedOn: LessThan(today) }],
    order: { lookedOn: 'ASC' },
    take: limit,
  });
  return rows.map(({ ownerId }) => ownerId);
}

/** Takes a wallet for this day. @returns false when another process did, or its holder chose otherwise */
export async function lookThrough({ manager }: Tx, ownerId: string, today: string): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await manager.query(
    'UPDATE wallet_reminder SET looked_on = ? WHERE owner_id = ? AND (looked_on IS NULL OR looked_on < ?)',
    [today, idBytes(ownerId), today],
  );
  return affectedRows === 1;
}

/** Notes that a paper is told of at a stage. @returns false when it was before */
export async function noteTold(
  { manager, now }: Tx,
  { ownerId, paperId, stage, noticeId }: { ownerId: string; paperId: string; stage: RemindStage; noticeId: string },
): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await manager.query(
    'INSERT IGNORE INTO wallet_told (paper_id, stage, notice_id, owner_id, told_at) VALUES (?, ?, ?, ?, ?)',
    [idBytes(paperId), stage, idBytes(noticeId), idBytes(ownerId), now],
  );
  return affectedRows === 1;
}

/** The papers of one message that are in the wallet still. */
export async function papersOfNotice(manager: EntityManager, noticeId: string): Promise<string[]> {
  const rows: { paper_id: Buffer }[] = await manager.query('SELECT paper_id FROM wallet_told WHERE notice_id = ?', [idBytes(noticeId)]);
  return rows.map((row) => idFromBytes(row.paper_id));
}

export const toldOf = (manager: EntityManager, ownerId: string): Promise<WalletToldRow[]> =>
  manager.find(WalletToldRow, { where: { ownerId }, order: { toldAt: 'ASC' } });
