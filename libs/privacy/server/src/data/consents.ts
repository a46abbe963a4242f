import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { ShownText } from '../domain/consent-text.js';
import { ConsentRecordRow } from './consent.entities.js';

/** Keeps a wording for ever; the same one again changes nothing. */
export async function keepText(tx: Tx, sha256: Buffer, shown: ShownText): Promise<void> {
  await tx.manager.query('INSERT IGNORE INTO consent_text (sha256, purpose, version, locale, shown) VALUES (?, ?, ?, ?, ?)', [
    sha256,
    shown.purpose,
    shown.version,
    shown.locale,
    JSON.stringify(shown),
  ]);
}

export async function insertConsent(tx: Tx, row: ConsentRecordRow): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(ConsentRecordRow).values(row).updateEntity(false).execute();
}

/** The newest choice of each purpose. */
export async function standingConsents(manager: EntityManager, accountId: string): Promise<Map<string, ConsentRecordRow>> {
  const rows = await manager
    .createQueryBuilder(ConsentRecordRow, 'c')
    .where('c.id IN (SELECT MAX(n.id) FROM consent_record n WHERE n.account_id = :account GROUP BY n.purpose)', {
      account: idBytes(accountId),
    })
    .getMany();
  return new Map(rows.map((row) => [row.purpose, row]));
}

/** The newest choice about one purpose. */
export const newestConsent = (manager: EntityManager, accountId: string, purpose: string): Promise<ConsentRecordRow | null> =>
  manager.findOne(ConsentRecordRow, { where: { accountId, purpose }, order: { id: 'DESC' } });

/** Whether a consent was taken back after that moment. */
export async function takenBackSince(manager: EntityManager, accountId: string, purpose: string, since: Date): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    'SELECT 1 FROM consent_record WHERE account_id = ? AND purpose = ? AND given = 0 AND at >= ? LIMIT 1',
    [idBytes(accountId), purpose, since],
  );
  return rows.length > 0;
}

/** A choice with the wording that was shown. */
export interface ProvenConsent {
  readonly record: Pick<ConsentRecordRow, 'purpose' | 'version' | 'textSha256' | 'at' | 'channel'> & {
    readonly id: string;
    readonly given: boolean;
    readonly sessionId: string;
    readonly actorId: string;
  };
  readonly shown: ShownText;
}

interface Raw {
  id: Buffer;
  purpose: string;
  version: number;
  text_sha256: Buffer;
  given: number;
  at: Date;
  channel: 'app' | 'assisted';
  session_id: Buffer;
  actor_id: Buffer;
  shown: string;
}

/** Every choice ever made, newest first, with its wording. */
export async function provenConsents(manager: EntityManager, accountId: string): Promise<ProvenConsent[]> {
  const rows: Raw[] = await manager.query(
    `SELECT c.id, c.purpose, c.version, c.text_sha256, c.given, c.at, c.channel, c.session_id, c.actor_id, t.shown
     FROM consent_record c JOIN consent_text t ON t.sha256 = c.text_sha256 WHERE c.account_id = ? ORDER BY c.id DESC`,
    [idBytes(accountId)],
  );
  return rows.map((row) => ({
    record: {
      id: idFromBytes(row.id),
      purpose: row.purpose,
      version: row.version,
      textSha256: row.text_sha256,
      given: Number(row.given) === 1,
      at: row.at,
      channel: row.channel,
      sessionId: idFromBytes(row.session_id),
      actorId: idFromBytes(row.actor_id),
    },
    shown: JSON.parse(row.shown) as ShownText,
  }));
}
