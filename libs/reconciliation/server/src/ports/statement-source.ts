import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a bank's own statement says came in on a day by one way, and what of ours it does not have. */
export interface StatementSums {
  readonly taken: number;
  readonly count: number;
  /** Transactions of ours that the statement has not. */
  readonly missing: readonly string[];
}

type Resolver = (manager: EntityManager, way: string, from: Date, to: Date) => Promise<StatementSums | undefined>;

/** Port for ways whose money comes to the bank by itself: whoever reads statements answers. While nobody does, a person explains such a way. */
@Injectable()
export class StatementSource {
  private resolver: Resolver | undefined;

  /** @throws Error when somebody answers already */
  register(resolver: Resolver): void {
    if (this.resolver) throw new Error('statements are answered for twice');
    this.resolver = resolver;
  }

  of(manager: EntityManager, way: string, from: Date, to: Date): Promise<StatementSums | undefined> {
    return this.resolver ? this.resolver(manager, way, from, to) : Promise.resolve(undefined);
  }
}
