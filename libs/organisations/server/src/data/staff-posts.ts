import type { LivingPost } from '@tinhso/organisations-contract';
import { idBytes, idFromBytes } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

interface PostRow {
  readonly id: Buffer;
  readonly account_id: Buffer;
  readonly unit_id: Buffer;
  readonly code: string;
  readonly short_name: string;
  readonly role: string;
  readonly title: string;
  readonly fields: string | null;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly absence_id: Buffer | null;
  readonly absence_from: Date | null;
  readonly absence_to: Date | null;
}

const POST = 'p.id, p.account_id, p.unit_id, u.code, u.short_name, p.role, p.title, p.fields, p.valid_from, p.valid_to';
const ALIVE = 'p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?)';

/**
 * Posts of an account that hold at a moment, oldest first; those it holds as a deputy come after its own.
 * A deputy holds the absent person's own posts only, never what that person holds as somebody's deputy.
 */
export async function findLivingPosts(manager: EntityManager, accountId: string, at: Date): Promise<LivingPost[]> {
  const id = idBytes(accountId);
  const rows: PostRow[] = await manager.query(
    `SELECT ${POST}, NULL AS absence_id, NULL AS absence_from, NULL AS absence_to FROM staff_post p JOIN unit u ON u.id = p.unit_id
     WHERE p.account_id = ? AND ${ALIVE}
     UNION ALL
     SELECT ${POST}, a.id, a.valid_from, a.valid_to FROM absence a JOIN staff_post p ON p.account_id = a.absent_account_id
     JOIN unit u ON u.id = p.unit_id
     WHERE a.deputy_account_id = ? AND a.valid_from <= ? AND a.valid_to > ? AND a.called_off_at IS NULL AND ${ALIVE}
     ORDER BY absence_id IS NOT NULL, valid_from, id`,
    [id, at, at, id, at, at, at, at],
  );
  return rows.map(toPost);
}

function toPost(row: PostRow): LivingPost {
  const ends = [row.valid_to, row.absence_to].filter((end) => end !== null).sort((a, b) => a.getTime() - b.getTime());
  return {
    id: idFromBytes(row.id),
    unitId: idFromBytes(row.unit_id),
    unitCode: row.code,
    unitName: row.short_name,
    role: row.role,
    title: row.title,
    ...(row.fields === null ? {} : { fields: JSON.parse(row.fields) as string[] }),
    validFrom: row.absence_from ?? row.valid_from,
    ...(ends[0] ? { validTo: ends[0] } : {}),
    ...(row.absence_id ? { deputyFor: { accountId: idFromBytes(row.account_id), absenceId: idFromBytes(row.absence_id) } } : {}),
  };
}

/** Accounts that hold a post of a role anywhere at a moment, each once. */
export async function findHolders(manager: EntityManager, role: string, at: Date): Promise<string[]> {
  const rows: { id: Buffer }[] = await manager.query(
    'SELECT DISTINCT account_id AS id FROM staff_post WHERE role = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)',
    [role, at, at],
  );
  return rows.map((row) => idFromBytes(row.id));
}

/** Somebody who may act from a post of a role in a unit. */
export interface Holder {
  readonly accountId: string;
  readonly title: string;
  /** Fields of procedures the post is limited to. */
  readonly fields?: readonly string[];
}

/** Who holds a post of a role in one unit at a moment, deputies of the absent included; one line for each post. */
export async function findHoldersIn(manager: EntityManager, unitId: string, role: string, at: Date): Promise<Holder[]> {
  const post = [idBytes(unitId), role, at, at];
  const rows: { id: Buffer; title: string; fields: string | null }[] = await manager.query(
    `SELECT p.account_id AS id, p.title, p.fields FROM staff_post p WHERE p.unit_id = ? AND p.role = ? AND ${ALIVE}
     UNION
     SELECT a.deputy_account_id, p.title, p.fields FROM absence a JOIN staff_post p ON p.account_id = a.absent_account_id
     WHERE p.unit_id = ? AND p.role = ? AND ${ALIVE} AND a.valid_from <= ? AND a.valid_to > ? AND a.called_off_at IS NULL`,
    [...post, ...post, at, at],
  );
  return rows.map(({ id, title, fields }) => ({
    accountId: idFromBytes(id),
    title,
    ...(fields === null ? {} : { fields: JSON.parse(fields) as string[] }),
  }));
}

/** Roles held at a moment, by unit; deputies need no mention, because they hold what the absent hold. */
export async function findRolesHeld(manager: EntityManager, at: Date): Promise<Map<string, Set<string>>> {
  const rows: { unit_id: Buffer; role: string }[] = await manager.query(
    `SELECT DISTINCT p.unit_id, p.role FROM staff_post p WHERE ${ALIVE}`,
    [at, at],
  );
  const held = new Map<string, Set<string>>();
  for (const { unit_id, role } of rows) {
    const unit = idFromBytes(unit_id);
    held.set(unit, (held.get(unit) ?? new Set()).add(role));
  }
  return held;
}
