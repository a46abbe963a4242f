import { idBytes } from '@tinhso/platform';
import type { World } from '@tinhso/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { tablesOf, type Table } from './tables.js';

const quoted = (name: string): string => `\`${name}\``;

/** Tables that mostly grow: what came since is taken out again, which is quicker than writing everything anew. */
const GROWING = new Set(['audit_entry', 'outbox', 'dossier_event', 'issued_document']);

/** The contents of the database at one moment: what was changed since, and the way back. The copies lie in a database beside. */
export class DatabaseState {
  private checksums: ReadonlyMap<string, string> = new Map();

  private constructor(
    private readonly world: World,
    private readonly beside: string,
    private readonly tables: readonly Table[],
  ) {}

  /** Keeps everything as it is now. */
  static async keep(world: World): Promise<DatabaseState> {
    const [{ name } = { name: '' }] = await world.query<{ name: string }[]>('SELECT DATABASE() AS name');
    const state = new DatabaseState(world, `${name}_kept`, await tablesOf(world));
    await state.copy();
    return state;
  }

  /** Names of the tables whose contents are not what was kept. */
  async changed(): Promise<string[]> {
    const now = await this.measure();
    return this.tables.flatMap(({ name }) => (now.get(name) === this.checksums.get(name) ? [] : [name]));
  }

  /** Of these tables, those in which rows that name one of these ids are not what was kept. */
  async changedFor(ids: readonly string[], names: readonly string[]): Promise<string[]> {
    const wanted = ids.map(idBytes);
    const found: string[] = [];
    for (const { name, columns, ids: named } of this.tables) {
      if (named.length === 0 || !names.includes(name)) continue;
      const row = `CONCAT_WS('|', ${columns.map((c) => `IFNULL(${quoted(c)}, '~')`).join(', ')})`;
      // No cyclic sum: two rows that change alike would hide each other.
      const sum = `COUNT(*) AS n, BIT_XOR(CAST(CONV(LEFT(MD5(${row}), 16), 16, 10) AS UNSIGNED)) AS sum`;
      const where = named.map((column) => `${quoted(column)} IN (?)`).join(' OR ');
      const rows = await this.world.query<{ n: string; sum: string }[]>(
        `SELECT ${sum} FROM ${quoted(name)} WHERE ${where} UNION ALL SELECT ${sum} FROM ${quoted(this.beside)}.${quoted(name)} WHERE ${where}`,
        [...named, ...named].map(() => wanted),
      );
      if (String(rows[0]?.n) !== String(rows[1]?.n) || String(rows[0]?.sum) !== String(rows[1]?.sum)) found.push(name);
    }
    return found;
  }

  /** Takes away every row that names this person as an owner, or this office as the one it is of. */
  async remove(kind: 'owners' | 'units', id: string): Promise<void> {
    for (const table of this.tables)
      if (table[kind].length > 0)
        await this.world.query(
          `DELETE FROM ${quoted(table.name)} WHERE ${table[kind].map((column) => `${quoted(column)} = ?`).join(' OR ')}`,
          table[kind].map(() => idBytes(id)),
        );
  }

  /** Puts back what was kept. @returns the tables that were not so */
  async restore(): Promise<string[]> {
    const changed = await this.changed();
    if (changed.length > 0)
      await this.world.app.get(DataSource).transaction(async (manager) => {
        for (const name of changed) await this.putBack(manager, name);
      });
    return changed;
  }

  private async putBack(manager: EntityManager, name: string): Promise<void> {
    const kept = `${quoted(this.beside)}.${quoted(name)}`;
    if (GROWING.has(name)) {
      const same = this.keyOf(name).map((column) => `k.${column} = t.${column}`);
      await manager.query(`DELETE t FROM ${quoted(name)} t WHERE NOT EXISTS (SELECT 1 FROM ${kept} k WHERE ${same.join(' AND ')})`);
      const [now] = await manager.query<{ Checksum: string | null }[]>(`CHECKSUM TABLE ${quoted(name)}`);
      if (String(now?.Checksum) === this.checksums.get(name)) return;
    }
    await manager.query(`DELETE FROM ${quoted(name)}`);
    await manager.query(`INSERT INTO ${quoted(name)} SELECT * FROM ${kept}`);
  }

  private keyOf(name: string): string[] {
    return (this.tables.find((table) => table.name === name)?.key ?? []).map(quoted);
  }

  /** Throws the copies away. */
  async forget(): Promise<void> {
    await this.world.query(`DROP DATABASE IF EXISTS ${quoted(this.beside)}`);
  }

  private async copy(): Promise<void> {
    await this.forget();
    await this.world.query(`CREATE DATABASE ${quoted(this.beside)}`);
    for (const { name } of this.tables) {
      const key = GROWING.has(name) ? `(PRIMARY KEY (${this.keyOf(name).join(', ')}))` : '';
      await this.world.query(`CREATE TABLE ${quoted(this.beside)}.${quoted(name)} ${key} AS SELECT * FROM ${quoted(name)}`);
    }
    this.checksums = await this.measure();
  }

  private async measure(): Promise<Map<string, string>> {
    const rows = await this.world.query<{ Table: string; Checksum: string | null }[]>(
      `CHECKSUM TABLE ${this.tables.map(({ name }) => quoted(name)).join(', ')}`,
    );
    return new Map(rows.map((row) => [row.Table.slice(row.Table.indexOf('.') + 1), String(row.Checksum)]));
  }
}
