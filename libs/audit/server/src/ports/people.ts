import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Somebody with an account, as the log names them. */
export interface KnownPerson {
  readonly fullName: string;
  readonly kind: 'citizen' | 'staff';
}

/** What the domain that keeps accounts answers. */
export interface PeopleSource {
  /** By account id, in one query; ids without an account are left out. */
  describe(manager: EntityManager, accountIds: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>>;
  /** Accounts of staff by login or part of the name. */
  staffNamed(manager: EntityManager, text: string): Promise<readonly string[]>;
  /** Account of a citizen by phone or citizen ID, both exact. */
  citizenOf(manager: EntityManager, text: string): Promise<string | undefined>;
}

/** The log keeps ids. Who they are is asked here; the domain of accounts, which stands above, registers. */
@Injectable()
export class AuditPeople {
  private source: PeopleSource | undefined;

  register(source: PeopleSource): void {
    this.source = source;
  }

  async describe(manager: EntityManager, accountIds: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
    return accountIds.length > 0 && this.source ? this.source.describe(manager, [...new Set(accountIds)]) : new Map();
  }

  async staffNamed(manager: EntityManager, text: string): Promise<readonly string[]> {
    return this.source ? this.source.staffNamed(manager, text) : [];
  }

  async citizenOf(manager: EntityManager, text: string): Promise<string | undefined> {
    return this.source?.citizenOf(manager, text);
  }
}
