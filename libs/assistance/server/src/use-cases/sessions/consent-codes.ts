import { Inject, Injectable } from '@nestjs/common';
import { assistanceLimits, assistanceProblems } from '@tinhso/assistance-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { FieldCipher, Problem, type Tx } from '@tinhso/platform';
import type { SessionRow } from '../../data/session.entity.js';
import { saveSession } from '../../data/sessions.js';

/** Codes by which a citizen agrees to be helped. They go to the citizen's phone and nowhere else. */
@Injectable()
export class ConsentCodes {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  /** @throws Problem session-not-waiting | assisted-code-later | assisted-codes-used */
  async send(tx: Tx, session: SessionRow): Promise<void> {
    const waiting = session.state === 'awaiting' && session.expiresAt > tx.now && session.consent === 'code';
    if (!waiting || !session.phoneSealed) throw Problem.from(assistanceProblems, 'session-not-waiting');
    if (session.sends > assistanceLimits.maxSends) throw Problem.from(assistanceProblems, 'assisted-codes-used');
    const wait = session.lastSentAt ? session.lastSentAt.getTime() + assistanceLimits.resendAfter * 1000 - tx.now.getTime() : 0;
    if (wait > 0) throw Problem.from(assistanceProblems, 'assisted-code-later', { retryAfter: Math.ceil(wait / 1000) });
    await this.identity.sendCode(tx, {
      subjectId: session.id,
      purpose: 'assisted-consent',
      to: { channel: 'sms', address: this.cipher.open(session.id, session.phoneSealed) },
      locale: tx.ctx.locale,
    });
    await saveSession(tx, session.id, { sends: session.sends + 1, lastSentAt: tx.now });
  }
}
