import { Inject, Injectable } from '@nestjs/common';
import { assistedScopes } from '@tinhso/assistance-contract';
import { Clock, Reader, type ActingFor } from '@tinhso/platform';
import { livingAuthority } from '../data/sessions.js';

/** Says whether a helper may act for somebody now. Ends with the session, the membership, or a suspension, at once. */
@Injectable()
export class AssistedAuthority {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async resolve(helperId: string, sessionId: string): Promise<Omit<ActingFor, 'authority'> | undefined> {
    const found = await livingAuthority(this.reader.manager, helperId, sessionId, this.clock.now());
    return found && { accountId: found.accountId, name: found.personName, scopes: assistedScopes };
  }
}
