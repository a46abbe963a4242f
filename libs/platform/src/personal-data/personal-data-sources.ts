import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '../database/unit-of-work.js';

/** One block of a person's data, as the person may take it away. Values are the person's own, in clear. */
export interface PersonalDataSection {
  /** Stable name in the JSON export, e.g. `dossiers`. */
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

/** What became of one kind of data when the person asked for erasure. */
export interface ErasureOutcome {
  readonly what: { readonly vi: string; readonly en: string };
  readonly erased: number;
  /** Records that the law keeps, with the rule and until when; empty when nothing was held. */
  readonly held: readonly {
    readonly count: number;
    readonly basis: { readonly vi: string; readonly en: string };
    readonly until?: Date;
  }[];
}

/** Something that has to end before an account can be erased, with the page where the person ends it. */
export interface ErasureObstacle {
  readonly text: { readonly vi: string; readonly en: string };
  readonly link?: string;
}

/** How a domain answers for the personal data it keeps. */
export interface PersonalDataSource {
  export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]>;
  /** Erases what no law holds, inside the caller's transaction. Doing it twice erases nothing more. */
  erase(tx: Tx, accountId: string): Promise<readonly ErasureOutcome[]>;
  /** What still needs the account; nothing when left out. */
  obstacles?(manager: EntityManager, accountId: string): Promise<readonly ErasureObstacle[]>;
}

/** Every domain that keeps personal data registers here; export and erasure ask them all. */
@Injectable()
export class PersonalDataSources {
  private readonly sources = new Map<string, PersonalDataSource>();

  /** @param domain a domain answers once; the order of registration is the order of the export */
  register(domain: string, source: PersonalDataSource): void {
    this.sources.set(domain, source);
  }

  all(): readonly PersonalDataSource[] {
    return [...this.sources.values()];
  }

  /** Domain and source, in the order of registration. */
  entries(): readonly (readonly [domain: string, source: PersonalDataSource])[] {
    return [...this.sources.entries()];
  }
}
