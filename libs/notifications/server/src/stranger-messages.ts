import { Injectable } from '@nestjs/common';
import type { DeliveredEvent, Locale } from '@tinhso/platform';
import type { Texts } from './domain/notification-draft.js';

/** A message to a number or a mailbox that belongs to no account. */
export type StrangerMessage = StrangerSms | StrangerMail;

export interface StrangerSms {
  /** In stored form, `0912345678`. */
  readonly phone: string;
  /** Names no person, number or answer: the number was typed by somebody else. */
  readonly text: Texts;
  /** Vietnamese unless it is known what is read. */
  readonly locale?: Locale;
}

export interface StrangerMail {
  readonly email: string;
  readonly subject: Texts;
  readonly text: Texts;
  readonly locale: Locale;
  /** Path of the page that the mail's button opens, and what the button says. */
  readonly link: string;
  readonly linkLabel: Texts;
}

/** What an event means to somebody who has no account; nothing when there is one, or no number. */
type Resolver = (event: DeliveredEvent) => Promise<StrangerMessage | undefined>;

/** Port through which a domain above invites people who have no account. The number stays sealed there until the moment of sending. */
@Injectable()
export class StrangerMessages {
  private readonly resolvers = new Map<string, Resolver>();

  /** @throws Error when the event type is taken */
  register(eventType: string, resolver: Resolver): void {
    if (this.resolvers.has(eventType)) throw new Error(`messages to strangers about ${eventType} are registered twice`);
    this.resolvers.set(eventType, resolver);
  }

  /** @throws Error for an event nobody registered: such a job must fail loudly */
  async resolve(event: DeliveredEvent): Promise<StrangerMessage | undefined> {
    const resolver = this.resolvers.get(event.type);
    if (!resolver) throw new Error(`nobody says what strangers are told about ${event.type}`);
    return resolver(event);
  }
}
