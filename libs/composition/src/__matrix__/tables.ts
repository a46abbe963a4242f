import type { World } from '@tinhso/testing';

/** A table of the product. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Columns that hold ids. */
  readonly ids: readonly string[];
  /** Those of them that say whose a row is. */
  readonly owners: readonly string[];
  /** And those that say of which office. */
  readonly units: readonly string[];
}

/** Columns of ids that name a person. */
const OWNER = /(^|_)(account|owner|applicant|principal|citizen|delegate|helper|guardian|ward|subject_account|data_subject)_id$/;

/** Numbers that a process takes in blocks: put back, they would be given twice. */
const APART = ['ticket_number'];

/** All tables of the world's database that are looked at. */
export async function tablesOf(world: World): Promise<Table[]> {
  const rows = await world.query<{ t: string; c: string; type: string; k: string }[]>(
    `SELECT c.table_name AS t, c.column_name AS c, c.column_type AS type, c.column_key AS k FROM information_schema.columns c
     JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
     WHERE c.table_schema = DATABASE() AND c.table_name NOT IN (?) ORDER BY c.table_name, c.ordinal_position`,
    [APART],
  );
  const names = [...new Set(rows.map(({ t }) => t))];
  return names.map((name) => {
    const own = rows.filter(({ t }) => t === name);
    const ids = own.flatMap(({ c, type }) => (type === 'binary(16)' ? [c] : []));
    return {
      name,
      columns: own.map(({ c }) => c),
      key: own.flatMap(({ c, k }) => (k === 'PRI' ? [c] : [])),
      ids,
      owners: ids.filter((c) => OWNER.test(c) || (name === 'account' && c === 'id')),
      units: ids.filter((c) => /(^|_)unit_id$/.test(c)),
    };
  });
}
