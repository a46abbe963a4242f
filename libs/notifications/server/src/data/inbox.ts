import type { NotificationItem } from '@tinhso/notifications-contract';
import { idBytes, idFromBytes, type Locale, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { NotificationRow, NotificationTexts } from './notification.entity.js';

interface Raw {
  id: Buffer;
  account_id: Buffer;
  event_type: string;
  texts: string;
  link: string | null;
  created_at: Date;
  read_at: Date | null;
}

const COLUMNS = 'id, account_id, event_type, texts, link, created_at, read_at';

/** A message with its owner, as it was kept. */
export interface StoredNotification {
  readonly accountId: string;
  readonly texts: NotificationTexts;
  readonly link?: string;
  /** The message in one language. */
  item(locale: Locale): NotificationItem;
}

function stored(raw: Raw): StoredNotification {
  const texts = JSON.parse(raw.texts) as NotificationTexts;
  return {
    accountId: idFromBytes(raw.account_id),
    texts,
    ...(raw.link === null ? {} : { link: raw.link }),
    item: (locale) => ({
      id: idFromBytes(raw.id),
      kind: raw.event_type,
      title: texts.title[locale],
      body: texts.body[locale],
      ...(raw.link === null ? {} : { link: raw.link }),
      createdAt: raw.created_at.toISOString(),
      ...(raw.read_at === null ? {} : { readAt: raw.read_at.toISOString() }),
    }),
  };
}

/** Newest first, older than `before` when given. */
export async function inboxPage(
  manager: EntityManager,
  accountId: string,
  before: string | undefined,
  limit: number,
): Promise<StoredNotification[]> {
  const older = before === undefined ? '' : 'AND id < ?';
  const params = [idBytes(accountId), ...(before === undefined ? [] : [idBytes(before)]), limit];
  const rows: Raw[] = await manager.query(
    `SELECT ${COLUMNS} FROM notification WHERE account_id = ? ${older} ORDER BY id DESC LIMIT ?`,
    params,
  );
  return rows.map(stored);
}

/** Oldest first, newer than `after`, for one person or for several. */
export async function newerThan(
  manager: EntityManager,
  accountIds: readonly string[],
  after: string,
  limit: number,
): Promise<StoredNotification[]> {
  if (accountIds.length === 0) return [];
  const rows: Raw[] = await manager.query(
    `SELECT ${COLUMNS} FROM notification WHERE account_id IN (${accountIds.map(() => '?').join(', ')}) AND id > ? ORDER BY id LIMIT ?`,
    [...accountIds.map(idBytes), idBytes(after), limit],
  );
  return rows.map(stored);
}

export async function findNotification(manager: EntityManager, id: string): Promise<StoredNotification | undefined> {
  const rows: Raw[] = await manager.query(`SELECT ${COLUMNS} FROM notification WHERE id = ?`, [idBytes(id)]);
  return rows[0] && stored(rows[0]);
}

export async function countUnread(manager: EntityManager, accountId: string): Promise<number> {
  const rows: { n: number }[] = await manager.query('SELECT COUNT(*) AS n FROM notification WHERE account_id = ? AND read_at IS NULL', [
    idBytes(accountId),
  ]);
  return Number(rows[0]?.n ?? 0);
}

export async function insertNotification({ manager }: Tx, row: Omit<NotificationRow, 'readAt'>): Promise<void> {
  await manager.query(
    'INSERT INTO notification (id, account_id, event_id, event_type, texts, link, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [idBytes(row.id), idBytes(row.accountId), idBytes(row.eventId), row.eventType, JSON.stringify(row.texts), row.link, row.createdAt],
  );
}

/** Marks these messages of this person as read; others' are left alone. */
export async function markRead({ manager, now }: Tx, accountId: string, ids: readonly string[]): Promise<void> {
  await manager.query(
    `UPDATE notification SET read_at = ? WHERE account_id = ? AND read_at IS NULL AND id IN (${ids.map(() => '?').join(', ')})`,
    [now, idBytes(accountId), ...ids.map(idBytes)],
  );
}

/** Marks everything up to and including `upTo` as read. */
export async function markReadUpTo({ manager, now }: Tx, accountId: string, upTo: string): Promise<void> {
  await manager.query('UPDATE notification SET read_at = ? WHERE account_id = ? AND read_at IS NULL AND id <= ?', [
    now,
    idBytes(accountId),
    idBytes(upTo),
  ]);
}
