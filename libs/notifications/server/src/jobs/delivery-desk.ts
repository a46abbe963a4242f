import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade, type AccountContact } from '@tinhso/identity-server';
import { Clock, Log, Reader, type DeliveredEvent, type Delivery } from '@tinhso/platform';
import { findPendingDelivery, settleDelivery, type Outcome } from '../data/deliveries.js';
import { findNotification, type StoredNotification } from '../data/inbox.js';

/** Older news is no news: after a day's outage nobody wants yesterday's messages in a heap; the inbox has them. */
export const USEFUL_MS = 24 * 3_600_000;

export type Send = (notification: StoredNotification, contact: AccountContact) => Promise<Outcome>;

/** What SMS and mail have in common: finds the waiting delivery, has it sent, records how it ended. */
@Injectable()
export class DeliveryDesk {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async serve(event: DeliveredEvent, delivery: Delivery, send: Send): Promise<void> {
    const id = String(event.payload['deliveryId']);
    const outcome = await this.attempt(id, send);
    if (outcome?.state === 'failed') this.log.warn({ deliveryId: id, reason: outcome.reason }, 'a message was refused for good');
    await delivery.complete(async (tx) => {
      if (outcome) await settleDelivery(tx, id, outcome);
    });
  }

  /** Nothing when the delivery was settled before. */
  private async attempt(id: string, send: Send): Promise<Outcome | undefined> {
    const pending = await findPendingDelivery(this.reader.manager, id);
    if (!pending) return undefined;
    if (this.clock.now().getTime() - pending.createdAt.getTime() > USEFUL_MS) return { state: 'expired' };
    const notification = await findNotification(this.reader.manager, pending.notificationId);
    if (!notification) throw new Error(`delivery ${id} has no notification`);
    const contact = await this.identity.contactOf(this.reader.manager, notification.accountId);
    return contact ? send(notification, contact) : { state: 'skipped', reason: 'no-account' };
  }
}
