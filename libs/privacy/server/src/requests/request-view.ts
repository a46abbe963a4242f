import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import {
  correctableFieldTexts,
  requestActions,
  requestKindTexts,
  requestStatusTexts,
  type PrivacyRequestRow as RowView,
  type PrivacyRequestStep,
  type PrivacyRequestView,
  type RequestEdge,
} from '@tinhso/privacy-contract';
import type { EntityManager } from 'typeorm';
import { erasureOfRequest } from '../data/erasures.js';
import type { PrivacyRequestEventRow, PrivacyRequestRow } from '../data/request.entities.js';
import { requestEvents } from '../data/requests.js';
import { RequestClock } from './request-clock.js';
import { PrivacyPolicy } from '../privacy-policy.js';
import { SealedWords } from './sealed-words.js';
import { stepTexts } from './step-texts.js';

/** For whom, in which language, at which moment. */
export interface Reading {
  readonly by: RequestEdge['by'];
  readonly locale: 'vi' | 'en';
  readonly now: Date;
}

/** Requests as people read them. Rights are the caller's to check. */
@Injectable()
export class RequestViews {
  constructor(
    @Inject(RequestClock) private readonly clock: RequestClock,
    @Inject(SealedWords) private readonly words: SealedWords,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
  ) {}

  row(row: PrivacyRequestRow, { locale, now }: Reading): RowView {
    const due = this.clock.next(row, now);
    return {
      id: row.id,
      code: row.code,
      kind: row.kind,
      kindText: requestKindTexts[row.kind][locale],
      status: row.status,
      statusText: requestStatusTexts[row.status][locale],
      receivedAt: row.receivedAt.toISOString(),
      ...(due ? { due } : {}),
    };
  }

  async whole(manager: EntityManager, row: PrivacyRequestRow, reading: Reading): Promise<PrivacyRequestView> {
    const { locale, now } = reading;
    const events = await requestEvents(manager, row.id);
    const erasure = row.kind === 'erase' ? await erasureOfRequest(manager, row.id) : null;
    const value = this.words.open(row.id, row.correctionSealed);
    const answer = this.words.open(row.id, row.outcomeSealed) ?? this.words.open(row.id, row.answerSealed);
    return {
      ...this.row(row, reading),
      statement: this.words.open(row.id, row.statementSealed) ?? '',
      ...(row.correctionField && value !== undefined
        ? { correction: { field: row.correctionField, fieldText: correctableFieldTexts[row.correctionField][locale], value } }
        : {}),
      ...this.useOf(row, locale),
      ...(answer === undefined ? {} : { answer }),
      acknowledgement: this.clock.acknowledgement(row, now),
      completion: this.clock.completion(row, now),
      legalBasis: row.limits.basis[locale],
      history: await this.history(manager, row, events, locale),
      actions: requestActions(row.kind, row.status, reading.by),
      version: row.version,
      ...(erasure ? { erasureId: erasure.id } : {}),
    };
  }

  /** A use that the country's rules no longer know keeps its key. */
  private useOf({ useKey }: PrivacyRequestRow, locale: Reading['locale']): Pick<PrivacyRequestView, 'use'> {
    if (!useKey) return {};
    const title = this.policy.stoppable(locale).find(({ use }) => use === useKey)?.title ?? useKey;
    return { use: { use: useKey, title } };
  }

  /** Newest first, each step with the words that went with it. */
  private async history(
    manager: EntityManager,
    row: PrivacyRequestRow,
    events: readonly PrivacyRequestEventRow[],
    locale: 'vi' | 'en',
  ): Promise<PrivacyRequestStep[]> {
    const names = await this.identity.namesOf(manager, [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]);
    const words: Partial<Record<PrivacyRequestEventRow['type'], Buffer | null>> = {
      'privacy.request_extended': row.extensionSealed,
      'privacy.request_accepted': row.answerSealed,
      'privacy.request_refused': row.answerSealed,
      'privacy.request_fulfilled': row.outcomeSealed,
    };
    return [...events].reverse().map((event) => {
      const by = event.actorId ? names.get(event.actorId) : undefined;
      const text = this.words.open(row.id, words[event.type] ?? null);
      return {
        at: event.occurredAt.toISOString(),
        title: stepTexts[event.type][locale],
        ...(by ? { by } : {}),
        ...(text === undefined ? {} : { text }),
      };
    });
  }
}
