import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { platformProblems, Problem } from '@tinhso/platform';
import type { DeletionRecord } from '@tinhso/privacy-contract';
import type { EntityManager } from 'typeorm';
import { entriesOf, erasureOfRequest } from '../data/erasures.js';
import type { PrivacyRequestRow } from '../data/request.entities.js';
import { lineOf } from './lines.js';

/** Proof of what was erased, readable long after the person is gone from the tables. */
@Injectable()
export class DeletionRecords {
  constructor(@Inject(IdentityFacade) private readonly identity: IdentityFacade) {}

  /** @throws Problem not-found when the request is no erasure */
  async of(manager: EntityManager, request: PrivacyRequestRow, locale: 'vi' | 'en'): Promise<DeletionRecord> {
    const erasure = await erasureOfRequest(manager, request.id);
    if (!erasure) throw Problem.from(platformProblems, 'not-found');
    const names = await this.identity.namesOf(manager, [request.askedBy]);
    const entries = await entriesOf(manager, erasure.id);
    return {
      erasureId: erasure.id,
      requestCode: request.code,
      askedAt: erasure.askedAt.toISOString(),
      ...(erasure.state === 'done' && erasure.endedAt ? { doneAt: erasure.endedAt.toISOString() } : {}),
      askedBy: names.get(request.askedBy) ?? '',
      entries: entries.map(({ domain, at, outcomes }) => ({
        domain,
        at: at.toISOString(),
        lines: outcomes.map((outcome) => lineOf(outcome, locale)),
      })),
    };
  }
}
