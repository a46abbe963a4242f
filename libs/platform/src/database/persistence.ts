import type { EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';

export type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
export type MigrationClass = new () => MigrationInterface;

/** Sealed columns of one table, so that rotation of the field keys finds them. */
export interface SealedColumns {
  readonly columns: readonly string[];
  /** Column whose id is the associated data; `id` unless told. */
  readonly boundTo?: string;
}

/** What a domain keeps: its tables, how they came to be, and what the app's database user may do with each. */
export interface DomainPersistence {
  readonly domain: string;
  readonly entities: readonly (EntityTarget<ObjectLiteral> & (abstract new (...args: never[]) => object))[];
  readonly migrations: readonly MigrationClass[];
  /** Table name → privileges of the app user. Histories and ledgers never get UPDATE or DELETE. */
  readonly grants: Readonly<Record<string, readonly Privilege[]>>;
  /** Table name → its columns written by `FieldCipher.seal`. The drift check refuses a column named `…sealed` that is not listed. */
  readonly sealed?: Readonly<Record<string, SealedColumns>>;
}

export const definePersistence = (persistence: DomainPersistence): DomainPersistence => persistence;
