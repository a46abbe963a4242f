import type { EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';

export type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
export type MigrationClass = new () => MigrationInterface;

/** What a domain keeps: its tables, how they came to be, and what the app's database user may do with each. */
export interface DomainPersistence {
  readonly domain: string;
  readonly entities: readonly (EntityTarget<ObjectLiteral> & (abstract new (...args: never[]) => object))[];
  readonly migrations: readonly MigrationClass[];
  /** Table name → privileges of the app user. Histories and ledgers never get UPDATE or DELETE. */
  readonly grants: Readonly<Record<string, readonly Privilege[]>>;
}

export const definePersistence = (persistence: DomainPersistence): DomainPersistence => persistence;
