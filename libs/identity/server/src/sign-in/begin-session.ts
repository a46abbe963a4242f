import { Inject, Injectable } from '@nestjs/common';
import { identityProblems } from '@tinhso/identity-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Problem, type Actor, type Assurance, type Tx } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { recordSignIn } from '../sessions/record-sign-in.js';
import { SessionKeeper, type IssuedSession } from '../sessions/session-keeper.js';

type Person = { readonly accountId: string; readonly sessionId: string; readonly name: string };

/** Begins the session of somebody who has passed every step, and writes it to the audit log. */
@Injectable()
export class BeginSession {
  constructor(
    @Inject(SessionKeeper) private readonly sessions: SessionKeeper,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem no-living-post (403) for staff without one */
  async run(tx: Tx, account: Pick<AccountRow, 'id' | 'kind' | 'fullName'>, assurance: Assurance = 0): Promise<IssuedSession> {
    const session = await this.sessions.start(tx, account.id, account.kind, { assurance });
    const person = { accountId: account.id, sessionId: session.sessionId, name: account.fullName };
    await recordSignIn(tx, account.kind === 'staff' ? await this.member(tx, person) : { kind: 'citizen', ...person }, 'identity.signed-in');
    return session;
  }

  private async member(tx: Tx, person: Person): Promise<Extract<Actor, { kind: 'staff' }>> {
    const living = await this.organisations.livingPosts(tx.manager, person.accountId, tx.now);
    if (living.length === 0) throw Problem.from(identityProblems, 'no-living-post');
    return { kind: 'staff', ...person, posts: living.map(({ unitId, role }) => ({ unitId, role })) };
  }
}
