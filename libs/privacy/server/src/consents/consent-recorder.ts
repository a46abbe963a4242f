import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { authorityOf, platformProblems, Problem, Publisher, type Tx } from '@tinhso/platform';
import { privacyProblems } from '@tinhso/privacy-contract';
import { insertConsent, keepText } from '../data/consents.js';
import { shownText, textHash } from '../domain/consent-text.js';
import { PrivacyPolicy } from '../privacy-policy.js';
import { StoppedUses } from './stopped-uses.js';

/** A choice as it was made. */
export interface MadeChoice {
  /** Whose consent it is. */
  readonly accountId: string;
  readonly purpose: string;
  readonly given: boolean;
  /** Hash of the words that were on the screen, hexadecimal. */
  readonly textSha256: string;
  /** What it was said for, when it was asked in the midst of something. */
  readonly caseId?: string;
}

/** Records a choice about one purpose: which words were shown, when, in which session, by whom. */
@Injectable()
export class ConsentRecorder {
  constructor(
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem not-found for an unknown purpose, consent-text-changed when another wording was on the screen */
  async record(tx: Tx, { accountId, purpose, given, textSha256, caseId }: MadeChoice): Promise<void> {
    const { actor } = tx.ctx;
    const today = this.policy.purpose(purpose);
    if (!today || actor.kind !== 'citizen') throw Problem.from(platformProblems, 'not-found');
    const shown = (['vi', 'en'] as const)
      .map((locale) => shownText(today, locale))
      .find((each) => textHash(each).toString('hex') === textSha256);
    if (!shown) throw Problem.from(privacyProblems, 'consent-text-changed');
    const authority = authorityOf(tx.ctx) ?? null;
    const hash = textHash(shown);
    await keepText(tx, hash, shown);
    await insertConsent(tx, {
      id: newId(),
      accountId,
      purpose,
      version: today.version,
      textSha256: hash,
      given: given ? 1 : 0,
      at: tx.now,
      channel: authority?.startsWith('assisted:') ? 'assisted' : 'app',
      sessionId: actor.sessionId,
      actorId: actor.accountId,
      authority,
    });
    if (given) await this.stops.allow(tx, accountId, purpose);
    await appendAudit(tx, {
      action: given ? 'privacy.consent-given' : 'privacy.consent-withdrawn',
      subjectType: 'account',
      subjectId: accountId,
      dataSubjectId: accountId,
      fields: [purpose],
      ...(caseId ? { caseId } : {}),
    });
    await this.publisher.publish(tx, { type: 'privacy.consent_changed', payload: { accountId, purpose, given } });
  }
}
