import { Injectable } from '@nestjs/common';
import type { PersonMatter } from '@tinhso/identity-contract';
import type { RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';

/** Matters of a person that lie within the jurisdiction of `ctx`, newest first; in a constant number of queries. */
export type MattersOf = (manager: EntityManager, accountId: string, ctx: RequestContext) => Promise<readonly PersonMatter[]>;

/** Domains above that keep matters of people say which of them a member of staff may see. */
@Injectable()
export class PersonMatters {
  private readonly sources: MattersOf[] = [];

  register(source: MattersOf): void {
    this.sources.push(source);
  }

  async of(manager: EntityManager, accountId: string, ctx: RequestContext): Promise<PersonMatter[]> {
    const found: PersonMatter[] = [];
    for (const source of this.sources) found.push(...(await source(manager, accountId, ctx)));
    return found;
  }
}
