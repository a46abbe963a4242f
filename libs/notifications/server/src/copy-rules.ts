import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Rule = (manager: EntityManager, accountId: string) => Promise<boolean>;

/** What somebody wants of copies outside the app of what can be read there. */
interface Rules {
  /** Has agreed to copies by e-mail. */
  readonly mailAgreed: Rule;
  /** Has had copies by SMS stopped. */
  readonly smsStopped: Rule;
}

/** Port through which the domain that keeps consents and objections answers. While nobody does, nobody has agreed or objected. */
@Injectable()
export class CopyRules {
  private rules: Rules | undefined;

  /** @throws Error when somebody answers already */
  register(rules: Rules): void {
    if (this.rules) throw new Error('rules about copies are answered for twice');
    this.rules = rules;
  }

  mailAgreed(manager: EntityManager, accountId: string): Promise<boolean> {
    return this.rules ? this.rules.mailAgreed(manager, accountId) : Promise.resolve(false);
  }

  smsStopped(manager: EntityManager, accountId: string): Promise<boolean> {
    return this.rules ? this.rules.smsStopped(manager, accountId) : Promise.resolve(false);
  }
}
