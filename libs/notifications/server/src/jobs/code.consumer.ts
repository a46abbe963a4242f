import { Inject, Injectable } from '@nestjs/common';
import type { CodeRequestedEvent } from '@tinhso/identity-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { Clock, Consumes, Log, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { CodePost } from '../channels/code-post.js';
import { insertDelivery, type Outcome } from '../data/deliveries.js';
import { codeConsumer } from './consumers.js';

/**
 * Sends one-time codes and warnings by SMS or mail. Address and code are opened for the moment of sending; neither is stored
 * nor logged. A code that is dead by the time the gateway could be reached is not sent.
 */
@Consumes(codeConsumer)
@Injectable()
export class CodeConsumer implements EventConsumer {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(CodePost) private readonly post: CodePost,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const payload = event.payload as unknown as CodeRequestedEvent['payload'];
    const outcome = await this.send(payload, delivery.idempotencyId);
    if (outcome.state === 'failed') this.log.error({ eventId: event.id, reason: outcome.reason }, 'a one-time code could not be sent');
    const channel = payload.channel === 'email' ? 'mail' : 'sms';
    await delivery.complete((tx) => insertDelivery(tx, { id: newId(), purpose: event.type, channel }, outcome));
  }

  private async send(payload: CodeRequestedEvent['payload'], idempotencyId: string): Promise<Outcome> {
    const { reason, channel, locale } = payload;
    const { expiresAt, ...opened } = this.identity.openCodeRequest(payload);
    if (reason === 'none') return { state: 'skipped', reason: 'nobody' };
    if (this.clock.now() >= expiresAt) return { state: 'expired' };
    return this.post.send({ idempotencyId, channel, reason, locale, ...opened });
  }
}
