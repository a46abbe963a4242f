import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import type { ConsentState } from '@tinhso/privacy-contract';
import type { EntityManager } from 'typeorm';
import type { ConsentRecordRow } from '../data/consent.entities.js';
import { newestConsent, standingConsents } from '../data/consents.js';
import { shownText, textHash } from '../domain/consent-text.js';
import type { Purpose } from '../domain/policy-file.js';
import { PrivacyPolicy } from '../privacy-policy.js';
import { StoppedUses } from './stopped-uses.js';

/** What stands about consents. Only a choice made about today's wording counts. */
@Injectable()
export class Consents {
  constructor(
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
  ) {}

  /** Whether somebody has agreed to a purpose, in its present version, and not had it stopped since. No choice is no consent. */
  async of(manager: EntityManager, accountId: string, purpose: string): Promise<boolean> {
    const today = this.policy.purpose(purpose);
    if (!today) return false;
    const newest = await newestConsent(manager, accountId, purpose);
    if (newest === null || Number(newest.given) !== 1 || newest.version !== today.version) return false;
    return !(await this.stops.has(manager, accountId, purpose));
  }

  /** Every purpose with the choice that stands. */
  async list(manager: EntityManager, accountId: string, locale: 'vi' | 'en'): Promise<ConsentState[]> {
    const standing = await standingConsents(manager, accountId);
    const names = await this.identity.namesOf(manager, [...new Set([...standing.values()].map((row) => row.actorId))]);
    const stopped = await this.stops.keys(manager, accountId);
    return this.policy.rules.consents.map((purpose) => {
      const row = standing.get(purpose.purpose);
      const state = stateOf(purpose, locale, row, row && names.get(row.actorId));
      return stopped.has(purpose.purpose) ? { ...state, given: false } : state;
    });
  }
}

function stateOf(today: Purpose, locale: 'vi' | 'en', row: ConsentRecordRow | undefined, by = ''): ConsentState {
  const shown = shownText(today, locale);
  const outdated = row !== undefined && row.version !== today.version;
  return {
    purpose: today.purpose,
    version: today.version,
    title: shown.title,
    text: shown.text,
    data: shown.data,
    withdrawal: shown.withdrawal,
    textSha256: textHash(shown).toString('hex'),
    given: row !== undefined && Number(row.given) === 1 && !outdated,
    ...(row ? { choice: { at: row.at.toISOString(), version: row.version, outdated, by } } : {}),
  };
}
