import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Locale } from '../context/request-context.js';
import type { Tx } from '../database/unit-of-work.js';

/** What somebody agrees to, word for word, in one language. */
export interface AgreementText {
  readonly title: string;
  readonly text: string;
  /** Which data, by whom, how long. */
  readonly data: string;
  readonly withdrawal: string;
  /** SHA-256 over the wording, hexadecimal: proves what was on the screen. */
  readonly textSha256: string;
}

/** One yes of the person who acts. */
export interface Agreed {
  readonly purpose: string;
  readonly textSha256: string;
  /** What it was said for, e.g. one draft. */
  readonly caseId: string;
}

/** How the domain that keeps consents answers. */
export interface AgreementKeeper {
  /** @throws Error for a purpose that nobody wrote down */
  text(purpose: string, locale: Locale): AgreementText;
  /** Writes it down in the caller's transaction. @throws Problem when other words were on the screen */
  record(tx: Tx, agreed: Agreed): Promise<void>;
  /** Whether what was agreed to at a moment still counts: it has not been taken back since, nor stopped on request. */
  stands(manager: EntityManager, accountId: string, purpose: string, since: Date): Promise<boolean>;
}

/** Port through which a domain asks for consent in the midst of its own work; the domain that keeps the proof registers here. */
@Injectable()
export class Agreements {
  private keeper: AgreementKeeper | undefined;

  register(keeper: AgreementKeeper): void {
    this.keeper = keeper;
  }

  /** @throws Error where nobody keeps agreements: what needs one cannot be done there */
  get book(): AgreementKeeper {
    if (!this.keeper) throw new Error('nobody keeps agreements in this process');
    return this.keeper;
  }
}
