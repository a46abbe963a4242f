import { Inject, Injectable } from '@nestjs/common';
import type { Assurance, Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { Profiles } from '../sessions/profiles.js';
import { recordSignIn } from '../sessions/record-sign-in.js';
import { SessionKeeper, type IssuedSession } from '../sessions/session-keeper.js';

/** Begins the session of somebody who has passed every step, and writes it to the audit log. */
@Injectable()
export class BeginSession {
  constructor(
    @Inject(SessionKeeper) private readonly sessions: SessionKeeper,
    @Inject(Profiles) private readonly profiles: Profiles,
  ) {}

  async run(tx: Tx, account: Pick<AccountRow, 'id' | 'kind' | 'fullName'>, assurance: Assurance = 0): Promise<IssuedSession> {
    const { id: accountId, kind, fullName: name } = account;
    const posts = kind === 'staff' ? (await this.profiles.staff(accountId)).posts.map(({ unitId, role }) => ({ unitId, role })) : [];
    const session = await this.sessions.start(tx, accountId, kind, { assurance });
    const person = { accountId, sessionId: session.sessionId, name };
    await recordSignIn(tx, kind === 'staff' ? { kind, ...person, posts } : { kind, ...person }, 'identity.signed-in');
    return session;
  }
}
