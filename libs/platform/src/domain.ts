import type { DomainPersistence } from './database/persistence.js';
import type { ConsumerDeclaration } from './outbox/subscriptions.js';
import type { ProblemTable } from './problem/problem.js';

/** What a domain tells the house about itself; exported by its server room as `<domain>Domain`. */
export interface DomainDefinition {
  readonly name: string;
  readonly persistence: DomainPersistence;
  readonly consumers?: readonly ConsumerDeclaration[];
  readonly problems?: ProblemTable;
}

export const defineDomain = (domain: DomainDefinition): DomainDefinition => domain;
