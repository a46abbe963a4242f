import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { AppConfig } from '../config/app-config.js';
import type { DomainPersistence } from '../database/persistence.js';
import { FieldCipher } from './field-cipher.js';
import { FieldKeyRow, type FieldKeyState } from './field-key.entity.js';
import { readKeyRing, RING_POLL_MS } from './field-key-ring.js';
import { KeyWrap } from './key-wrap.js';
import { countStale, resealTable } from './reseal.js';
import { sealedTables } from './sealed-tables.js';

/** Where a rotation is. `done` and `total` count rows over all tables. */
export type RotationProgress =
  | { readonly step: 'announced' | 'active' | 'retired'; readonly kid: string }
  | { readonly step: 'resealing'; readonly table: string; readonly done: number; readonly total: number };

export interface RotationOptions {
  /** How long every process may take to learn of a change; over the poll interval. Shorter only in tests. */
  readonly settleMs?: number;
  readonly onProgress?: (progress: RotationProgress) => void;
}

export interface RotationReport {
  readonly kid: string;
  readonly resealed: number;
  readonly retired: readonly string[];
}

/** Material of a retired key is kept this long for what is sealed outside the tables: messages under way, exports on disk. */
const KEEP_RETIRED_DAYS = 30;

/** Passes over the tables before giving up: later ones only find rows that were written while the first ran. */
const PASSES = 5;

/**
 * Replaces the key that seals personal fields while everything runs: announce the new key to all processes, seal with it,
 * seal every stored value anew, retire the old ones. Interrupted at any point it goes on where it was when run again.
 * @param dataSource connection of the migrating user: histories that the app may not change are sealed anew too
 */
export async function rotateFieldKeys(
  dataSource: DataSource,
  config: AppConfig,
  persistence: readonly DomainPersistence[],
  { settleMs = 2 * RING_POLL_MS + 1_000, onProgress = () => undefined }: RotationOptions = {},
): Promise<RotationReport> {
  const wrap = new KeyWrap(config);
  const cipher = new FieldCipher(config);
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, settleMs));
  const reload = async (): Promise<void> => cipher.adopt(await readKeyRing(dataSource, wrap));
  await reload();
  await keepRoot(dataSource, wrap, cipher);

  await destroyOld(dataSource);
  const kid = await unfinished(dataSource, wrap);
  if ((await stateOf(dataSource, kid)) === 'announced') {
    onProgress({ step: 'announced', kid });
    await settle();
    await activate(dataSource, kid);
  }
  onProgress({ step: 'active', kid });
  await reload();
  await settle();

  const resealed = await resealAll(dataSource, cipher, persistence, onProgress);
  const retired = await finish(dataSource, kid);
  onProgress({ step: 'retired', kid });
  return { kid, resealed, retired };
}

async function resealAll(
  dataSource: DataSource,
  cipher: FieldCipher,
  persistence: readonly DomainPersistence[],
  onProgress: (progress: RotationProgress) => void,
): Promise<number> {
  const tables = await sealedTables(dataSource, persistence);
  let resealed = 0;
  for (let pass = 1; ; pass++) {
    const stale = await Promise.all(tables.map((table) => countStale(dataSource, table, cipher.sealingKid)));
    const total = stale.reduce((sum, n) => sum + n, 0);
    if (total === 0) return resealed;
    if (pass > PASSES) throw new Error(`${total} rows are still sealed with an older key; run the rotation again`);
    let done = 0;
    for (const [i, table] of tables.entries()) {
      if (!stale[i]) continue;
      const report = (rows: number): void => onProgress({ step: 'resealing', table: table.table, done: (done += rows), total });
      resealed += await resealTable(dataSource, cipher, table, report);
    }
  }
}

/** Blind indexes must stay what they are: before the first rotation the secret behind them is kept as a key of its own. */
async function keepRoot(dataSource: DataSource, wrap: KeyWrap, cipher: FieldCipher): Promise<void> {
  await dataSource.query(
    "INSERT IGNORE INTO field_key (kid, state, wrapped, created_at, changed_at) VALUES ('root', 'root', ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))",
    [wrap.wrap('root', cipher.rootSecret)],
  );
}

/** The key of a rotation that was broken off, or a new one. */
async function unfinished(dataSource: DataSource, wrap: KeyWrap): Promise<string> {
  const keys = await dataSource.manager.find(FieldKeyRow, { order: { createdAt: 'DESC' } });
  const open = keys.find((key) => key.state === 'announced' || key.state === 'resealing');
  if (open) return open.kid;
  const kid = `k${new Date().toISOString().slice(0, 10).replaceAll('-', '')}${randomBytes(3).toString('hex')}`;
  await dataSource.query(
    "INSERT INTO field_key (kid, state, wrapped, created_at, changed_at) VALUES (?, 'announced', ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))",
    [kid, wrap.wrap(kid, randomBytes(32))],
  );
  return kid;
}

async function stateOf(dataSource: DataSource, kid: string): Promise<FieldKeyState | undefined> {
  return (await dataSource.manager.findOneBy(FieldKeyRow, { kid }))?.state;
}

/** One statement, so that there is never a moment with two sealing keys or none. */
async function activate(dataSource: DataSource, kid: string): Promise<void> {
  await dataSource.query(
    `UPDATE field_key SET state = IF(kid = ?, 'resealing', 'retiring'), changed_at = UTC_TIMESTAMP(3)
     WHERE kid = ? OR state = 'active'`,
    [kid, kid],
  );
}

async function finish(dataSource: DataSource, kid: string): Promise<string[]> {
  const others: { kid: string }[] = await dataSource.query("SELECT kid FROM field_key WHERE state = 'retiring'");
  await dataSource.query(
    `UPDATE field_key SET state = IF(kid = ?, 'active', 'retired'), changed_at = UTC_TIMESTAMP(3)
     WHERE state IN ('resealing', 'retiring')`,
    [kid],
  );
  return others.map((other) => other.kid);
}

async function destroyOld(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `UPDATE field_key SET wrapped = NULL WHERE state = 'retired' AND changed_at < UTC_TIMESTAMP(3) - INTERVAL ${KEEP_RETIRED_DAYS} DAY`,
  );
}
