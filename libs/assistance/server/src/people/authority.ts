import { Inject, Injectable } from '@nestjs/common';
import { assistedScopes } from '@tinhso/assistance-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { Clock, Reader, type ActingFor } from '@tinhso/platform';
import { livingAuthority } from '../data/sessions.js';

/** Says whether a helper may act for somebody now. Ends with the session, the membership, or a suspension, at once, and while the account is locked or held. */
@Injectable()
export class AssistedAuthority {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  async resolve(helperId: string, sessionId: string): Promise<Omit<ActingFor, 'authority'> | undefined> {
    const { manager } = this.reader;
    const now = this.clock.now();
    const found = await livingAuthority(manager, helperId, sessionId, now);
    if (!found || !(await this.identity.namesToActFor(manager, [found.accountId], now)).has(found.accountId)) return undefined;
    return { accountId: found.accountId, name: found.personName, scopes: assistedScopes };
  }
}
