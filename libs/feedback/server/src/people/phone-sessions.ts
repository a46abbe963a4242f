import { Inject, Injectable } from '@nestjs/common';
import {
  feedbackCitizenScopes,
  feedbackLimits,
  feedbackProblems,
  feedbackRateLimits,
  type AskPhoneCode,
  type OpenPhoneSession,
  type PhoneCodeSent,
  type PhoneSession,
} from '@tinhso/feedback-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId, parsePhone } from '@tinhso/kernel';
import { Problem, RateLimiter, TokenKeys, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { PhonePeople } from './phone-people.js';

/** What somebody known by a phone may do: report, follow, read the own reports, and send the photos for them. */
const SCOPES = [...Object.values(feedbackCitizenScopes), 'file.send', 'file.read'];
const PURPOSE = 'feedback-report';

/** Lets somebody without an account report, once a code sent to the phone was typed. */
@Injectable()
export class PhoneSessions {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(PhonePeople) private readonly people: PhonePeople,
    @Inject(TokenKeys) private readonly keys: TokenKeys,
  ) {}

  /** @throws Problem feedback-phone-faulty | too-many-requests */
  async ask(ctx: RequestContext, { phone: typed }: AskPhoneCode): Promise<PhoneCodeSent> {
    const phone = this.phone(typed);
    await this.limiter.consume(feedbackRateLimits.phoneCodesByAddress, ctx.ip ?? '-');
    await this.limiter.consume(feedbackRateLimits.phoneCodes, phone);
    return this.unitOfWork.run(ctx, async (tx) => {
      const subjectId = await this.people.known(tx, phone);
      const to = { channel: 'sms', address: phone } as const;
      const { expiresAt } = await this.identity.sendCode(tx, { subjectId, purpose: PURPOSE, to, locale: ctx.locale });
      return { expiresAt: expiresAt.toISOString() };
    });
  }

  /** @throws Problem feedback-phone-faulty | feedback-code-wrong alike for wrong, old and never sent codes | too-many-requests */
  async open(ctx: RequestContext, { phone: typed, code }: OpenPhoneSession): Promise<PhoneSession> {
    const phone = this.phone(typed);
    await this.limiter.consume(feedbackRateLimits.phoneTries, ctx.ip ?? '-');
    const reporterId = await this.unitOfWork.run(ctx, async (tx) => {
      const subjectId = await this.people.idOf(tx.manager, phone);
      const outcome = subjectId ? await this.identity.enterCode(tx, { subjectId, purpose: PURPOSE, typed: code }) : undefined;
      if (!subjectId || outcome?.kind !== 'right') return undefined;
      await this.people.confirm(tx, subjectId);
      return subjectId;
    });
    // Outside the transaction: a wrong try has to be counted.
    if (!reporterId) throw Problem.from(feedbackProblems, 'feedback-code-wrong');
    const seconds = feedbackLimits.phoneSessionSeconds;
    const accessToken = this.keys.sign({ sub: reporterId, sid: newId(), typ: 'citizen', name: '', al: 0, sc: SCOPES }, seconds);
    return { accessToken, expiresAt: new Date(Date.now() + seconds * 1000).toISOString(), phoneLast4: phone.slice(-4) };
  }

  private phone(typed: string): string {
    const parsed = parsePhone(typed);
    if (!parsed.ok) throw Problem.from(feedbackProblems, 'feedback-phone-faulty');
    return parsed.value;
  }
}
