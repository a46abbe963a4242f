import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { Clock, Consumes, Log, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { SmsGateway } from '../channels/sms-gateway.js';
import { insertDelivery, type Outcome } from '../data/deliveries.js';
import { smsText } from '../domain/sms-text.js';
import { StrangerMessages } from '../stranger-messages.js';
import { strangerConsumer } from './consumers.js';
import { USEFUL_MS } from './delivery-desk.js';

/** Sends an SMS to somebody who has no account. The number is neither stored nor logged here. */
@Consumes(strangerConsumer)
@Injectable()
export class StrangerConsumer implements EventConsumer {
  constructor(
    @Inject(StrangerMessages) private readonly messages: StrangerMessages,
    @Inject(SmsGateway) private readonly gateway: SmsGateway,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const outcome = await this.send(event, delivery.idempotencyId);
    if (outcome?.state === 'failed') this.log.warn({ eventId: event.id, reason: outcome.reason }, 'a message to a stranger was refused');
    await delivery.complete(async (tx) => {
      if (outcome) await insertDelivery(tx, { id: newId(), purpose: event.type, channel: 'sms' }, outcome);
    });
  }

  private async send(event: DeliveredEvent, idempotencyId: string): Promise<Outcome | undefined> {
    const message = await this.messages.resolve(event);
    if (!message) return undefined;
    if (this.clock.now().getTime() - event.occurredAt.getTime() > USEFUL_MS) return { state: 'expired' };
    // Nobody has said which language a stranger reads.
    const answer = await this.gateway.send({ idempotencyId, to: message.phone, text: smsText(message.text.vi) });
    return answer.kind === 'accepted' ? { state: 'sent', gatewayId: answer.gatewayId } : { state: 'failed', reason: answer.reason };
  }
}
