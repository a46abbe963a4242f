import { randomBytes } from 'node:crypto';
import { newId } from '@tinhso/kernel';
import { idBytes } from '@tinhso/platform';
import type { World } from '@tinhso/testing';
import { tablesOf, type Table } from './tables.js';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly length: number;
  readonly counted: boolean;
}

/** What is sealed in order, or belongs to an office whose staff would come upon a row that nobody can open. */
const LEFT_OUT = /^(audit_|outbox)/;
const quoted = (name: string): string => `\`${name}\``;

/**
 * Gives a bystander one row in every table that says whose its rows are: a copy of what somebody has, with another owner. Nobody ever
 * calls in the bystander's name, so whatever happens to these rows, or shows of them, is a fault.
 * @returns the tables in which nobody has anything that could be copied
 */
export async function giveTwins(world: World, bystanderId: string, from: string): Promise<string[]> {
  const bare: string[] = [];
  for (const table of await tablesOf(world)) {
    if (table.owners.length === 0 || table.units.length > 0 || table.name === 'account' || LEFT_OUT.test(table.name)) continue;
    if (!(await giveTwin(world, table, idBytes(bystanderId), idBytes(from)))) bare.push(table.name);
  }
  return bare;
}

async function giveTwin(world: World, table: Table, bystander: Buffer, from: Buffer): Promise<boolean> {
  const whose = table.owners.map((owner) => `${quoted(owner)} = ?`).join(' OR ');
  const own = await world.query(
    `SELECT 1 FROM ${quoted(table.name)} WHERE ${whose} LIMIT 1`,
    table.owners.map(() => bystander),
  );
  if (own.length > 0) return true;
  const columns = await columnsOf(world, table.name);
  const anew = await mustDiffer(world, table);
  const values: Buffer[] = [];
  const kept = columns.filter(({ counted }) => !counted);
  const chosen = kept.map((column) => {
    const value = table.owners.includes(column.name) ? bystander : anew.has(column.name) ? another(column) : undefined;
    if (value === undefined) return quoted(column.name);
    values.push(value);
    return column.type.includes('char') ? 'CONVERT(HEX(?) USING utf8mb4)' : '?';
  });
  const names = kept.map(({ name }) => quoted(name)).join(', ');
  const done = await world.query<{ affectedRows: number }>(
    `INSERT INTO ${quoted(table.name)} (${names}) SELECT ${chosen.join(', ')} FROM ${quoted(table.name)} ORDER BY (${whose}) DESC LIMIT 1`,
    [...values, ...table.owners.map(() => from)],
  );
  return done.affectedRows === 1;
}

async function columnsOf(world: World, table: string): Promise<Column[]> {
  const rows = await world.query<{ name: string; type: string; length: string | null; extra: string }[]>(
    `SELECT column_name AS name, data_type AS type, character_maximum_length AS length, extra FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position`,
    [table],
  );
  return rows.map(({ name, type, length, extra }) => ({ name, type, length: Number(length), counted: extra.includes('auto_increment') }));
}

/** Columns of which a second row must have another value: one of each unique key that does not name the owner anyway. */
async function mustDiffer(world: World, { name, owners }: Table): Promise<Set<string>> {
  const rows = await world.query<{ k: string; c: string }[]>(
    `SELECT index_name AS k, column_name AS c FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = ? AND non_unique = 0 ORDER BY index_name, seq_in_index`,
    [name],
  );
  const keys = new Map<string, string[]>();
  for (const { k, c } of rows) keys.set(k, [...(keys.get(k) ?? []), c]);
  return new Set([...keys.values()].flatMap((columns) => (columns.some((c) => owners.includes(c)) ? [] : columns.slice(0, 1))));
}

const another = ({ type, length }: Column): Buffer =>
  type === 'binary' && length === 16
    ? idBytes(newId())
    : randomBytes(type.includes('char') ? Math.min(8, Math.floor(length / 2)) : length || 16);
