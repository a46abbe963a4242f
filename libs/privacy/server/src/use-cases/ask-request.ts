import { Inject, Injectable } from '@nestjs/common';
import { localDate, tidyText } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import {
  privacyLimits,
  privacyProblems,
  usesFor,
  type AskPrivacyRequest,
  type Correction,
  type PrivacyRequestView,
} from '@tinhso/privacy-contract';
import { countOpen } from '../data/requests.js';
import { tidyCorrection } from '../domain/correction.js';
import { PrivacyPolicy } from '../privacy-policy.js';
import { RequestBook } from '../requests/request-book.js';
import { RequestViews } from '../requests/request-view.js';

/** Somebody asks about her data; the legal clocks start with this moment. */
@Injectable()
export class AskRequest {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
    @Inject(RequestBook) private readonly book: RequestBook,
    @Inject(RequestViews) private readonly views: RequestViews,
  ) {}

  /** @throws Problem correction-refused, invalid for a use that cannot be stopped, too-many-privacy-requests */
  run(ctx: RequestContext, asked: AskPrivacyRequest): Promise<PrivacyRequestView> {
    const accountId = ownerIdOf(ctx);
    const correction = asked.kind === 'correct' ? this.wish(asked.correction, ctx) : undefined;
    const use = this.useOf(asked, ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      if ((await countOpen(tx.manager, accountId)) >= privacyLimits.openRequests)
        throw Problem.from(privacyProblems, 'too-many-privacy-requests');
      const statement = tidyText(asked.statement);
      const named = { ...(correction ? { correction } : {}), ...(use ? { use } : {}) };
      const row = await this.book.receive(tx, { accountId, kind: asked.kind, statement, ...named });
      return this.views.whole(tx.manager, row, { by: 'citizen', locale: ctx.locale, now: tx.now });
    });
  }

  private useOf(asked: AskPrivacyRequest, { locale }: RequestContext): string | undefined {
    if (!('use' in asked) || asked.use === undefined) return undefined;
    const { kind, use } = asked;
    if (usesFor(kind, this.policy.stoppable(locale)).some((each) => each.use === use)) return use;
    const message = { vi: 'Việc này không dừng riêng được', en: 'This use cannot be stopped by itself' }[locale];
    throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/use', message }] });
  }

  private wish(correction: Correction, { locale }: RequestContext): Correction {
    const today = localDate(this.organisations.provinceCalendar(), this.clock.now());
    const value = tidyCorrection(correction, today);
    if (value !== undefined) return { field: correction.field, value };
    const detail = {
      vi: 'Số định danh có 12 chữ số; ngày sinh là ngày có thật và không ở tương lai.',
      en: 'A personal number has 12 digits; a birth date exists and is not in the future.',
    }[locale];
    throw Problem.from(privacyProblems, 'correction-refused', { detail, errors: [{ pointer: '/correction/value', message: detail }] });
  }
}
