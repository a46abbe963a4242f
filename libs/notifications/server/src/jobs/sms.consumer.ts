import { Inject, Injectable } from '@nestjs/common';
import type { AccountContact } from '@tinhso/identity-server';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { SmsGateway } from '../channels/sms-gateway.js';
import type { Outcome } from '../data/deliveries.js';
import type { StoredNotification } from '../data/inbox.js';
import { smsText } from '../domain/sms-text.js';
import { smsConsumer } from './consumers.js';
import { DeliveryDesk } from './delivery-desk.js';

/** Sends the SMS of a notification. */
@Consumes(smsConsumer)
@Injectable()
export class SmsConsumer implements EventConsumer {
  constructor(
    @Inject(DeliveryDesk) private readonly desk: DeliveryDesk,
    @Inject(SmsGateway) private readonly gateway: SmsGateway,
  ) {}

  handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    return this.desk.serve(event, delivery, (notification, contact) => this.send(notification, contact, delivery.idempotencyId));
  }

  private async send({ texts }: StoredNotification, { phone, locale }: AccountContact, idempotencyId: string): Promise<Outcome> {
    if (!phone || !texts.sms) return { state: 'skipped', reason: phone ? 'no-text' : 'no-phone' };
    const answer = await this.gateway.send({ idempotencyId, to: phone, text: smsText(texts.sms[locale]) });
    return answer.kind === 'accepted' ? { state: 'sent', gatewayId: answer.gatewayId } : { state: 'failed', reason: answer.reason };
  }
}
