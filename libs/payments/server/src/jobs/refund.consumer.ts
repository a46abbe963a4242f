import { Inject, Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import type { RefundRequestedEvent } from '@tinhso/payments-contract';
import { SendRefund } from '../use-cases/send-refund.js';
import { refundConsumer } from './consumers.js';

@Consumes(refundConsumer)
@Injectable()
export class RefundConsumer implements EventConsumer {
  constructor(@Inject(SendRefund) private readonly sending: SendRefund) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    await this.sending.run((event.payload as RefundRequestedEvent['payload']).refundId, delivery);
  }
}
