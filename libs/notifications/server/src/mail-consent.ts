import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Whether somebody has agreed to copies by e-mail. */
export type MailConsentRule = (manager: EntityManager, accountId: string) => Promise<boolean>;

/** Port through which the domain that keeps consents answers. While nobody does, nobody has agreed. */
@Injectable()
export class MailConsent {
  private rule: MailConsentRule | undefined;

  /** @throws Error when somebody answers already */
  register(rule: MailConsentRule): void {
    if (this.rule) throw new Error('consent to mail is answered for twice');
    this.rule = rule;
  }

  given(manager: EntityManager, accountId: string): Promise<boolean> {
    return this.rule ? this.rule(manager, accountId) : Promise.resolve(false);
  }
}
