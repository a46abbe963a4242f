import { idBytes, type Tx } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { TicketFollowerRow } from './follower.entity.js';

export type NewFollower = Pick<TicketFollowerRow, 'id' | 'channel' | 'state' | 'locale'> &
  Partial<Omit<TicketFollowerRow, 'id' | 'channel' | 'state' | 'locale' | 'createdAt'>>;

export async function insertFollower(tx: Tx, row: NewFollower): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(TicketFollowerRow)
    .values({ ...row, createdAt: tx.now })
    .updateEntity(false)
    .execute();
}

export const findFollower = (manager: EntityManager, id: string): Promise<TicketFollowerRow | null> =>
  manager.findOneBy(TicketFollowerRow, { id });

/** Who is told of a report. */
export const followersOf = (manager: EntityManager, ticketId: string): Promise<TicketFollowerRow[]> =>
  manager.find(TicketFollowerRow, { where: { ticketId, state: 'following' } });

export async function countFollowers(manager: EntityManager, ticketId: string): Promise<number> {
  return manager.countBy(TicketFollowerRow, { ticketId, state: 'following' });
}

/** Followings of an account. */
export const followingsOf = (manager: EntityManager, accountId: string): Promise<TicketFollowerRow[]> =>
  manager.findBy(TicketFollowerRow, { accountId });

/** Followings of an address, confirmed or not. */
export const followingsOfAddress = (manager: EntityManager, addressIndex: Buffer): Promise<TicketFollowerRow[]> =>
  manager.findBy(TicketFollowerRow, { addressIndex });

/** Who asked for news of a commune or of these squares. */
export async function areaFollowers(
  manager: EntityManager,
  communeCode: string | null,
  areas: readonly number[],
): Promise<TicketFollowerRow[]> {
  const ofCommune = communeCode ? await manager.findBy(TicketFollowerRow, { communeCode, state: 'following' }) : [];
  const near = areas.length > 0 ? await manager.findBy(TicketFollowerRow, { areaCell: In([...areas]), state: 'following' }) : [];
  return [...ofCommune, ...near];
}

export async function confirmFollower(tx: Tx, id: string): Promise<void> {
  await tx.manager.query("UPDATE ticket_follower SET state = 'following' WHERE id = ?", [idBytes(id)]);
}

export async function deleteFollower(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('DELETE FROM ticket_follower WHERE id = ?', [idBytes(id)]);
}

export async function deleteFollowing(tx: Tx, ticketId: string, accountId: string): Promise<void> {
  await tx.manager.query('DELETE FROM ticket_follower WHERE ticket_id = ? AND account_id = ?', [idBytes(ticketId), idBytes(accountId)]);
}

/** An alert of somebody, not what they follow of a report. @returns whether there was such a one */
export async function deleteAlert(tx: Tx, id: string, accountId: string): Promise<boolean> {
  const result: { affectedRows: number } = await tx.manager.query(
    'DELETE FROM ticket_follower WHERE id = ? AND account_id = ? AND ticket_id IS NULL',
    [idBytes(id), idBytes(accountId)],
  );
  return result.affectedRows > 0;
}

export const followsTicket = (manager: EntityManager, ticketId: string, accountId: string): Promise<boolean> =>
  manager.existsBy(TicketFollowerRow, { ticketId, accountId, state: 'following' });

/** Followings that nobody confirmed since a moment. */
export async function deleteWaiting(tx: Tx, before: Date): Promise<void> {
  await tx.manager.query("DELETE FROM ticket_follower WHERE state = 'waiting' AND created_at < ? LIMIT 1000", [before]);
}
