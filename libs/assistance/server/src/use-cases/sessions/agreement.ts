import { Inject, Injectable } from '@nestjs/common';
import { assistanceLimits, assistanceProblems } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { FieldCipher, Problem, Publisher, type Tx } from '@tinhso/platform';
import type { SessionRow } from '../../data/session.entity.js';
import { lockSession, saveSession } from '../../data/sessions.js';
import { People } from '../../people/people.js';

/** What the three ways of agreeing have in common: from then on, and for two hours, the helper may prepare things. */
@Injectable()
export class Agreement {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(People) private readonly people: People,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** The session while it waits for its agreement, locked. @throws Problem session-not-waiting */
  async waiting(tx: Tx, id: string, mine: (session: SessionRow) => boolean): Promise<SessionRow> {
    const session = await lockSession(tx, id);
    if (!session || !mine(session) || session.state !== 'awaiting' || session.expiresAt <= tx.now)
      throw Problem.from(assistanceProblems, 'session-not-waiting');
    return session;
  }

  /** The citizen agreed. */
  async given(tx: Tx, session: SessionRow): Promise<void> {
    const accountId = session.accountId ?? (await this.accountOf(tx, session));
    await saveSession(tx, session.id, {
      accountId,
      state: 'active',
      agreedAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + assistanceLimits.sessionTtl * 1000),
      phoneSealed: null,
    });
    await appendAudit(tx, {
      action: 'assistance.session-started',
      subjectType: 'assisted_session',
      subjectId: session.id,
      purpose: session.consent,
      dataSubjectId: accountId,
      caseId: session.id,
    });
    await this.publisher.publish(tx, { type: 'assistance.session_started', payload: { accountId, sessionId: session.id } });
  }

  private accountOf(tx: Tx, session: SessionRow): Promise<string> {
    if (!session.phoneSealed) return this.people.unreachable(tx, session.personName);
    return this.people.accountFor(tx, { phone: this.cipher.open(session.id, session.phoneSealed), fullName: session.personName });
  }
}
