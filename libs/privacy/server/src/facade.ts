import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Consents } from './consents/consents.js';

/** What other domains may ask about privacy. */
@Injectable()
export class PrivacyFacade {
  constructor(@Inject(Consents) private readonly consents: Consents) {}

  /** Whether somebody has agreed to a purpose in its present wording. No choice is no consent; neither is a purpose nobody knows. */
  consentOf(manager: EntityManager, accountId: string, purpose: string): Promise<boolean> {
    return this.consents.of(manager, accountId, purpose);
  }
}
