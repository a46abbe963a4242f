import { Injectable } from '@nestjs/common';
import type { DeliveredEvent } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { Texts } from './domain/notification-draft.js';

/** A paper for somebody's mailbox. It says what it is about by itself: the mail may name its number. */
export interface MailedPaper {
  readonly accountId: string;
  readonly title: Texts;
  readonly body: Texts;
  /** Path in the citizen app. */
  readonly link?: string;
  readonly fileName: string;
  /** The PDF, asked for once there is an address to send it to. */
  readonly content: (manager: EntityManager) => Promise<Buffer>;
}

/** What is mailed about an event, and to whom; nothing where the person does not want it. */
type PaperResolver = (event: DeliveredEvent) => Promise<MailedPaper | undefined>;

/** Port through which the domains above send papers to the mailbox of whose they are, each for its own kind of subject. */
@Injectable()
export class PaperMails {
  private readonly resolvers = new Map<string, PaperResolver>();

  /** @throws Error when the kind of subject is taken */
  register(subjectType: string, resolver: PaperResolver): void {
    if (this.resolvers.has(subjectType)) throw new Error(`papers of ${subjectType} are mailed twice`);
    this.resolvers.set(subjectType, resolver);
  }

  /** Most papers are mailed to nobody. */
  async resolve(event: DeliveredEvent): Promise<MailedPaper | undefined> {
    return this.resolvers.get(String(event.payload['subjectType']))?.(event);
  }
}
