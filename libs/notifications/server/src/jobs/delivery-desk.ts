import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, type AuditRecord } from '@tinhso/audit-server';
import { IdentityFacade, type AccountContact } from '@tinhso/identity-server';
import { Clock, Log, Reader, type DeliveredEvent, type Delivery } from '@tinhso/platform';
import { findPendingDelivery, settleDelivery, type Outcome } from '../data/deliveries.js';
import { findNotification, type StoredNotification } from '../data/inbox.js';

/** Older news is no news: after a day's outage nobody wants yesterday's messages in a heap; the inbox has them. */
export const USEFUL_MS = 24 * 3_600_000;

export type Send = (notification: StoredNotification, contact: AccountContact) => Promise<Outcome>;

/** How a delivery went, and whose number or address was opened for it. */
interface Attempt {
  readonly outcome: Outcome;
  readonly read?: Pick<AuditRecord, 'dataSubjectId' | 'fields'>;
}

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
    const attempt = await this.attempt(id, send);
    if (attempt?.outcome.state === 'failed')
      this.log.warn({ deliveryId: id, reason: attempt.outcome.reason }, 'a message was refused for good');
    await delivery.complete(async (tx) => {
      if (!attempt) return;
      await settleDelivery(tx, id, attempt.outcome);
      if (attempt.read) await appendAudit(tx, { action: 'notification.sent', subjectType: 'notification', subjectId: id, ...attempt.read });
    });
  }

  /** Nothing when the delivery was settled before. */
  private async attempt(id: string, send: Send): Promise<Attempt | undefined> {
    const pending = await findPendingDelivery(this.reader.manager, id);
    if (!pending) return undefined;
    if (this.clock.now().getTime() - pending.createdAt.getTime() > USEFUL_MS) return { outcome: { state: 'expired' } };
    const notification = await findNotification(this.reader.manager, pending.notificationId);
    if (!notification) throw new Error(`delivery ${id} has no notification`);
    const { accountId } = notification;
    const contact = await this.identity.contactOf(this.reader.manager, accountId);
    if (!contact) return { outcome: { state: 'skipped', reason: 'no-account' } };
    const outcome = await send(notification, contact);
    if (outcome.state !== 'sent') return { outcome };
    return { outcome, read: { dataSubjectId: accountId, fields: [pending.channel === 'sms' ? 'phone' : 'email'] } };
  }
}
