import { Inject, Injectable } from '@nestjs/common';
import { tidyText } from '@tinhso/kernel';
import { accountIdOf, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import {
  privacyProblems,
  requestActions,
  type AcknowledgePrivacyRequest,
  type DecidePrivacyRequest,
  type ExtendPrivacyRequest,
  type FulfilPrivacyRequest,
  type RequestAction,
  type StaffPrivacyRequest,
} from '@tinhso/privacy-contract';
import type { PrivacyRequestRow } from '../data/request.entities.js';
import { findRequest, type RequestChanges } from '../data/requests.js';
import { StoppedUses } from '../consents/stopped-uses.js';
import { CorrectedProfile } from '../requests/corrected-profile.js';
import { RequestBook } from '../requests/request-book.js';
import { SealedWords } from '../requests/sealed-words.js';
import { StaffViews } from '../requests/staff-view.js';
import { StaffRequests } from './staff-requests.js';

/** What an officer does with a request, each in one transaction: acknowledge, extend, decide, carry out. */
@Injectable()
export class DecideRequest {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(StaffRequests) private readonly requests: StaffRequests,
    @Inject(RequestBook) private readonly book: RequestBook,
    @Inject(SealedWords) private readonly words: SealedWords,
    @Inject(StaffViews) private readonly views: StaffViews,
    @Inject(CorrectedProfile) private readonly profile: CorrectedProfile,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
  ) {}

  acknowledge(ctx: RequestContext, id: string, { version, thirdParty = false }: AcknowledgePrivacyRequest): Promise<StaffPrivacyRequest> {
    return this.act(ctx, { id, version, action: 'acknowledge' }, (tx, row) =>
      Promise.resolve({
        acknowledgedAt: tx.now,
        limits: { ...row.limits, thirdParty: thirdParty && row.limits.withThirdParty !== undefined },
      }),
    );
  }

  extend(ctx: RequestContext, id: string, { version, reason }: ExtendPrivacyRequest): Promise<StaffPrivacyRequest> {
    return this.act(ctx, { id, version, action: 'extend' }, (_, row) =>
      Promise.resolve({ limits: { ...row.limits, extended: true }, extensionSealed: this.words.seal(id, tidyText(reason)) }),
    );
  }

  decide(ctx: RequestContext, id: string, { version, decision, answer }: DecidePrivacyRequest): Promise<StaffPrivacyRequest> {
    return this.act(ctx, { id, version, action: decision }, () => Promise.resolve({ answerSealed: this.words.seal(id, tidyText(answer)) }));
  }

  /** Writes the correction and stops the use of data, if that is what was asked for. */
  fulfil(ctx: RequestContext, id: string, { version, answer }: FulfilPrivacyRequest): Promise<StaffPrivacyRequest> {
    return this.act(ctx, { id, version, action: 'fulfil' }, async (tx, row) => {
      const value = this.words.open(id, row.correctionSealed);
      if (row.correctionField && value !== undefined) await this.profile.correct(tx, row, row.correctionField, value);
      if (row.useKey) await this.stops.stop(tx, row, row.useKey);
      return { outcomeSealed: this.words.seal(id, tidyText(answer)) };
    });
  }

  /** @throws Problem not-found, privacy-request-changed, privacy-action-not-allowed */
  private act(
    ctx: RequestContext,
    { id, version, action }: { id: string; version: number; action: RequestAction },
    work: (tx: Tx, row: PrivacyRequestRow) => Promise<RequestChanges>,
  ): Promise<StaffPrivacyRequest> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = this.requests.within(ctx, await findRequest(tx.manager, id));
      if (row.version !== version)
        throw Problem.from(privacyProblems, 'privacy-request-changed', { extra: { currentVersion: row.version } });
      if (!requestActions(row.kind, row.status, 'officer').includes(action))
        throw Problem.from(privacyProblems, 'privacy-action-not-allowed', { extra: { currentVersion: row.version } });
      const changes = await work(tx, row);
      const after = await this.book.take(tx, row, action, { ...changes, officerId: accountIdOf(ctx) });
      return this.views.whole(tx.manager, after, { by: 'officer', locale: ctx.locale, now: tx.now });
    });
  }
}
