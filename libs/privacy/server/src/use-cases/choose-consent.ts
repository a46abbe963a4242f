import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { authorityOf, ownerIdOf, platformProblems, Problem, Publisher, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { privacyProblems, type ChooseConsent, type ConsentState } from '@tinhso/privacy-contract';
import { Consents } from '../consents/consents.js';
import { StoppedUses } from '../consents/stopped-uses.js';
import { insertConsent, keepText } from '../data/consents.js';
import { shownText, textHash } from '../domain/consent-text.js';
import { PrivacyPolicy } from '../privacy-policy.js';

/** Records a choice about one purpose, given or taken back: which words were shown, when, in which session, by whom. */
@Injectable()
export class ChooseConsentUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
    @Inject(Consents) private readonly consents: Consents,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem not-found for an unknown purpose, consent-text-changed when another wording was on the screen */
  async run(ctx: RequestContext, purpose: string, { given, textSha256 }: ChooseConsent): Promise<ConsentState> {
    const today = this.policy.purpose(purpose);
    const { actor } = ctx;
    if (!today || actor.kind !== 'citizen') throw Problem.from(platformProblems, 'not-found');
    const shown = (['vi', 'en'] as const)
      .map((locale) => shownText(today, locale))
      .find((each) => textHash(each).toString('hex') === textSha256);
    if (!shown) throw Problem.from(privacyProblems, 'consent-text-changed');
    const accountId = ownerIdOf(ctx);
    const authority = authorityOf(ctx) ?? null;
    return this.unitOfWork.run(ctx, async (tx) => {
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
      });
      await this.publisher.publish(tx, { type: 'privacy.consent_changed', payload: { accountId, purpose, given } });
      const states = await this.consents.list(tx.manager, accountId, ctx.locale);
      return states.find((state) => state.purpose === purpose) as ConsentState;
    });
  }
}
