import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { AppConfig, Clock, Consumes, Log, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { Mailer, type MailAnswer } from '../channels/mailer.js';
import { SmsGateway, type SmsAnswer } from '../channels/sms-gateway.js';
import { insertDelivery, type Outcome } from '../data/deliveries.js';
import { smsText } from '../domain/sms-text.js';
import { StrangerMessages, type StrangerMail, type StrangerMessage, type StrangerSms } from '../stranger-messages.js';
import { strangerConsumer } from './consumers.js';
import { USEFUL_MS } from './delivery-desk.js';

/** Sends an SMS or a mail to somebody who has no account. Number and address are neither stored nor logged here. */
@Consumes(strangerConsumer)
@Injectable()
export class StrangerConsumer implements EventConsumer {
  constructor(
    @Inject(StrangerMessages) private readonly messages: StrangerMessages,
    @Inject(SmsGateway) private readonly gateway: SmsGateway,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const message = await this.messages.resolve(event);
    const outcome = message ? await this.send(event, message, delivery.idempotencyId) : undefined;
    if (outcome?.state === 'failed') this.log.warn({ eventId: event.id, reason: outcome.reason }, 'a message to a stranger was refused');
    const channel = message && 'email' in message ? 'mail' : 'sms';
    await delivery.complete(async (tx) => {
      if (outcome) await insertDelivery(tx, { id: newId(), purpose: event.type, channel }, outcome);
    });
  }

  private async send(event: DeliveredEvent, message: StrangerMessage, idempotencyId: string): Promise<Outcome> {
    if (this.clock.now().getTime() - event.occurredAt.getTime() > USEFUL_MS) return { state: 'expired' };
    const answer = 'email' in message ? await this.mail(message, idempotencyId) : await this.sms(message, idempotencyId);
    return answer.kind === 'accepted' ? { state: 'sent', gatewayId: answer.gatewayId } : { state: 'failed', reason: answer.reason };
  }

  private sms({ phone, text, locale = 'vi' }: StrangerSms, idempotencyId: string): Promise<SmsAnswer> {
    return this.gateway.send({ idempotencyId, to: phone, text: smsText(text[locale]) });
  }

  private mail({ email, subject, text, locale, link, linkLabel }: StrangerMail, idempotencyId: string): Promise<MailAnswer> {
    return this.mailer.send({
      idempotencyId,
      to: email,
      subject: subject[locale],
      body: text[locale],
      link: this.config.publicUrl(link),
      linkLabel: linkLabel[locale],
      locale,
    });
  }
}
