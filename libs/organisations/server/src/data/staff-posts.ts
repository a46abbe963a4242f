import type { LivingPost } from '@tinhso/organisations-contract';
import { idBytes, idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

interface PostRow {
  readonly id: Buffer;
  readonly unit_id: Buffer;
  readonly code: string;
  readonly short_name: string;
  readonly role: string;
  readonly title: string;
}

/** Posts of an account that hold at a moment, oldest first. */
export async function findLivingPosts(manager: EntityManager, accountId: string, at: Date): Promise<LivingPost[]> {
  const rows: PostRow[] = await manager.query(
    `SELECT p.id, p.unit_id, u.code, u.short_name, p.role, p.title FROM staff_post p JOIN unit u ON u.id = p.unit_id
     WHERE p.account_id = ? AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?) ORDER BY p.valid_from, p.id`,
    [idBytes(accountId), at, at],
  );
  return rows.map((row) => ({
    id: idFromBytes(row.id),
    unitId: idFromBytes(row.unit_id),
    unitCode: row.code,
    unitName: row.short_name,
    role: row.role,
    title: row.title,
  }));
}
