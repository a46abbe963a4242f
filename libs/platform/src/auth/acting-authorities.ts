import { Injectable } from '@nestjs/common';
import type { ActingFor } from '../context/request-context.js';

/**
 * Whether `accountId` holds the authority `id` now. Asked on every request that carries `x-acting-for`, so that what
 * was revoked or has run out ends at once.
 */
export type AuthorityResolver = (accountId: string, id: string) => Promise<Omit<ActingFor, 'authority'> | undefined>;

/** Ways of acting for somebody else. The domain that keeps an authority answers for it. */
@Injectable()
export class ActingAuthorities {
  private readonly resolvers = new Map<string, AuthorityResolver>();

  /** @param kind the part before the colon in `x-acting-for` */
  register(kind: string, resolver: AuthorityResolver): void {
    this.resolvers.set(kind, resolver);
  }

  /** @param authority `<kind>:<uuid>` as it came. @returns undefined alike for unknown, foreign, revoked and expired ones */
  async resolve(accountId: string, authority: string): Promise<ActingFor | undefined> {
    const [, kind = '', id = ''] = /^([a-z]+):([0-9a-f-]{36})$/.exec(authority) ?? [];
    const found = await this.resolvers.get(kind)?.(accountId, id);
    return found && { authority, ...found };
  }
}
