import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { notifiedEvents } from '@tinhso/notifications-contract';
import { Clock, Consumes, Publisher, Reader, type DeliveredEvent, type Delivery, type EventConsumer, type Tx } from '@tinhso/platform';
import { insertDelivery } from '../data/deliveries.js';
import { CopyRules } from '../copy-rules.js';
import type { DeliveryChannel } from '../data/delivery.entity.js';
import { insertNotification } from '../data/inbox.js';
import type { NotificationDraft } from '../domain/notification-draft.js';
import { LiveNews } from '../live/live-news.js';
import { NotificationContent } from '../notification-content.js';
import { inboxConsumer } from './consumers.js';
import { USEFUL_MS } from './delivery-desk.js';

/** A draft with the channels that reach its recipient. */
interface Addressed extends NotificationDraft {
  readonly id: string;
  readonly channels: readonly DeliveryChannel[];
}

/** Turns an event into inbox rows, one per person, and asks for the SMS and mails that go with them. */
@Consumes(inboxConsumer)
@Injectable()
export class InboxConsumer implements EventConsumer, OnApplicationBootstrap {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(LiveNews) private readonly news: LiveNews,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CopyRules) private readonly copies: CopyRules,
  ) {}

  /** A worker whose domains could not tell people of one of their events does not start. */
  onApplicationBootstrap(): void {
    const domainOf = (type: string): string => type.slice(0, type.indexOf('.'));
    const here = new Set(notifiedEvents.filter((type) => this.content.has(type)).map(domainOf));
    const silent = notifiedEvents.filter((type) => here.has(domainOf(type)) && !this.content.has(type));
    if (silent.length > 0) throw new Error(`nobody says what is told about: ${silent.join(', ')}`);
  }

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const drafts = await this.content.resolve(event);
    const fresh = this.clock.now().getTime() - event.occurredAt.getTime() < USEFUL_MS;
    const addressed = await Promise.all(drafts.map((draft) => this.address(draft, fresh)));
    const outcome = await delivery.complete(async (tx) => {
      for (const draft of addressed) await this.write(tx, event, draft);
    });
    // After the commit: whoever hears of it must find the row.
    if (outcome === 'done') for (const { accountId, id } of addressed) await this.news.tell({ accountId, id });
  }

  private async address(draft: NotificationDraft, fresh: boolean): Promise<Addressed> {
    const channels: DeliveryChannel[] = [];
    if (!fresh) return { ...draft, id: newId(), channels };
    const contact = await this.identity.contactOf(this.reader.manager, draft.accountId);
    if (draft.sms && contact?.phone !== undefined && (await this.texts(draft))) channels.push('sms');
    if (contact?.email !== undefined && (await this.mails(draft))) channels.push('mail');
    return { ...draft, id: newId(), channels };
  }

  private async texts({ email, accountId }: NotificationDraft): Promise<boolean> {
    return email !== 'if-agreed' || !(await this.copies.smsStopped(this.reader.manager, accountId));
  }

  private async mails({ email, accountId }: NotificationDraft): Promise<boolean> {
    if (email === 'if-agreed') return this.copies.mailAgreed(this.reader.manager, accountId);
    return email !== false;
  }

  private async write(tx: Tx, event: DeliveredEvent, draft: Addressed): Promise<void> {
    const { id, accountId, title, body, sms, link } = draft;
    await insertNotification(tx, {
      id,
      accountId,
      eventId: event.id,
      eventType: event.type,
      texts: { title, body, ...(sms ? { sms } : {}) },
      link: link ?? null,
      createdAt: event.occurredAt,
    });
    for (const channel of draft.channels) {
      const deliveryId = newId();
      await insertDelivery(tx, { id: deliveryId, notificationId: id, purpose: event.type, channel });
      await this.publisher.publish(tx, { type: `notification.${channel}_due`, payload: { deliveryId } });
    }
  }
}
