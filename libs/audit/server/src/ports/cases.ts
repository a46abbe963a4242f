import { Injectable } from '@nestjs/common';
import { isId } from '@tinhso/kernel';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

/** A case as the log names it. */
export interface KnownCase {
  readonly title: string;
  /** As people quote it. */
  readonly code?: string;
  /** Where the citizen finds it in the app. */
  readonly path?: string;
  /** Since when it gives nobody a reason to look any more; missing while it is open. */
  readonly closedAt?: Date;
  /** What a field of its form is called. */
  readonly fieldName?: (field: string) => string | undefined;
}

/** What a domain answers about its cases. */
export interface CaseSource {
  /** Of these ids, the ones that are its own; in a constant number of queries. */
  describe(manager: EntityManager, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, KnownCase>>;
  /** Id of a case by what people quote. */
  find(manager: EntityManager, text: string): Promise<string | undefined>;
}

/** The log keeps ids of cases. Every domain that has cases registers here and is asked about all of them. */
@Injectable()
export class AuditCases {
  private readonly sources = new Map<string, CaseSource>();

  register(kind: string, source: CaseSource): void {
    this.sources.set(kind, source);
  }

  async describe(manager: EntityManager, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, KnownCase>> {
    const known = new Map<string, KnownCase>();
    const wanted = [...new Set(ids)].filter(isId);
    if (wanted.length === 0) return known;
    for (const source of this.sources.values())
      for (const [id, found] of await source.describe(manager, wanted, locale)) known.set(id, found);
    return known;
  }

  async find(manager: EntityManager, text: string): Promise<string | undefined> {
    for (const source of this.sources.values()) {
      const id = await source.find(manager, text);
      if (id) return id;
    }
    return undefined;
  }
}
