import type { ColumnOptions } from 'typeorm';

/** UUID text → 16 bytes, for raw SQL parameters. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** 16 bytes → UUID text. */
export function idFromBytes(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const idTransformer = {
  to: (value: unknown) => (typeof value === 'string' ? idBytes(value) : value),
  from: (value: unknown) => (value instanceof Uint8Array ? idFromBytes(value) : value),
};

/** Column options fit for keys too: TypeORM wants to see that a primary column is not nullable. */
type KeyColumnOptions = Omit<ColumnOptions, 'nullable'> & { nullable?: never };

/** UUIDv7: string in code, BINARY(16) in the table. */
export const idColumn = (options: Partial<ColumnOptions> = {}): KeyColumnOptions =>
  ({ type: 'binary', length: 16, transformer: idTransformer, ...options }) as KeyColumnOptions;

/** UTC moment: Date in code, DATETIME(3) in the table. */
export const timeColumn = (options: Partial<ColumnOptions> = {}): ColumnOptions => ({ type: 'datetime', precision: 3, ...options });

/** Whole đồng: number in code (safe to 9 × 10^15), BIGINT in the table. */
export const moneyColumn = (options: Partial<ColumnOptions> = {}): ColumnOptions => ({
  type: 'bigint',
  transformer: { to: (v: unknown) => v, from: (v: unknown) => (v === null || v === undefined ? v : Number(v)) },
  ...options,
});

/** JSON value kept as text: LONGTEXT, so that the schema reads the same on MariaDB and MySQL. */
export const jsonColumn = (options: Partial<ColumnOptions> = {}): ColumnOptions => ({
  type: 'longtext',
  transformer: {
    to: (v: unknown) => (v === null || v === undefined ? v : JSON.stringify(v)),
    from: (v: unknown): unknown => (typeof v === 'string' ? JSON.parse(v) : v),
  },
  ...options,
});
