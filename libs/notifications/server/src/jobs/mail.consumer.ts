import { Inject, Injectable } from '@nestjs/common';
import type { AccountContact } from '@tinhso/identity-server';
import { AppConfig, Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { Mailer } from '../channels/mailer.js';
import type { Outcome } from '../data/deliveries.js';
import type { StoredNotification } from '../data/inbox.js';
import { mailConsumer } from './consumers.js';
import { DeliveryDesk } from './delivery-desk.js';

/** Sends the mail of a notification. */
@Consumes(mailConsumer)
@Injectable()
export class MailConsumer implements EventConsumer {
  constructor(
    @Inject(DeliveryDesk) private readonly desk: DeliveryDesk,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    return this.desk.serve(event, delivery, (notification, contact) => this.send(notification, contact, delivery.idempotencyId));
  }

  private async send({ texts, link }: StoredNotification, { email, locale }: AccountContact, idempotencyId: string): Promise<Outcome> {
    if (!email) return { state: 'skipped', reason: 'no-address' };
    const answer = await this.mailer.send({
      idempotencyId,
      to: email,
      subject: texts.title[locale],
      body: texts.body[locale],
      locale,
      ...(link === undefined ? {} : { link: this.config.publicUrl(link) }),
    });
    return answer.kind === 'accepted' ? { state: 'sent', gatewayId: answer.gatewayId } : { state: 'failed', reason: answer.reason };
  }
}
