import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { accountIdOf, Agreements, type Agreed, type AgreementKeeper, type AgreementText, type Locale, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { takenBackSince } from '../data/consents.js';
import { shownText, textHash } from '../domain/consent-text.js';
import { PrivacyPolicy } from '../privacy-policy.js';
import { ConsentRecorder } from './consent-recorder.js';
import { StoppedUses } from './stopped-uses.js';

/** Keeps the proof of what other domains ask for in the midst of their work. */
@Injectable()
export class KeptAgreements implements AgreementKeeper, OnModuleInit {
  constructor(
    @Inject(Agreements) private readonly agreements: Agreements,
    @Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy,
    @Inject(ConsentRecorder) private readonly recorder: ConsentRecorder,
    @Inject(StoppedUses) private readonly stops: StoppedUses,
  ) {}

  onModuleInit(): void {
    this.agreements.register(this);
  }

  /** @throws Error for a purpose that is not in the policy */
  text(purpose: string, locale: Locale): AgreementText {
    const today = this.policy.purpose(purpose);
    if (!today) throw new Error(`consent to ${purpose} is asked for, and the policy does not know it`);
    const shown = shownText(today, locale);
    const { title, text, data, withdrawal } = shown;
    return { title, text, data, withdrawal, textSha256: textHash(shown).toString('hex') };
  }

  /** @throws Problem consent-text-changed */
  record(tx: Tx, { purpose, textSha256, caseId }: Agreed): Promise<void> {
    return this.recorder.record(tx, { accountId: accountIdOf(tx.ctx), purpose, given: true, textSha256, caseId });
  }

  async stands(manager: EntityManager, accountId: string, purpose: string, since: Date): Promise<boolean> {
    if (await takenBackSince(manager, accountId, purpose, since)) return false;
    return !(await this.stops.has(manager, accountId, purpose));
  }
}
