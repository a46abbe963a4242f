import { Inject, Injectable } from '@nestjs/common';
import type { CodeRequestedEvent } from '@tinhso/identity-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { Clock, Consumes, Log, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { SmsGateway } from '../channels/sms-gateway.js';
import { insertDelivery, type Outcome } from '../data/deliveries.js';
import { codeMessage } from '../domain/code-message.js';
import { codeConsumer } from './consumers.js';

/**
 * Sends one-time codes by SMS. Phone and code are opened for the moment of sending; neither is stored nor logged.
 * A code that is dead by the time the gateway could be reached is not sent.
 */
@Consumes(codeConsumer)
@Injectable()
export class CodeConsumer implements EventConsumer {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(SmsGateway) private readonly gateway: SmsGateway,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const outcome = await this.send(event.payload as unknown as CodeRequestedEvent['payload'], delivery.idempotencyId);
    if (outcome.state === 'failed') this.log.error({ eventId: event.id, reason: outcome.reason }, 'a one-time code could not be sent');
    await delivery.complete((tx) => insertDelivery(tx, { id: newId(), purpose: event.type, channel: 'sms' }, outcome));
  }

  private async send(payload: CodeRequestedEvent['payload'], idempotencyId: string): Promise<Outcome> {
    const { phone, code, expiresAt } = this.identity.openCodeRequest(payload);
    if (this.clock.now() >= expiresAt) return { state: 'expired' };
    const answer = await this.gateway.send({
      idempotencyId,
      to: phone,
      text: codeMessage({ reason: payload.reason, locale: payload.locale, ...(code === undefined ? {} : { code }) }),
    });
    return answer.kind === 'accepted' ? { state: 'sent', gatewayId: answer.gatewayId } : { state: 'failed', reason: answer.reason };
  }
}
