import { Inject, Injectable } from '@nestjs/common';
import type { PaymentSettledEvent } from '@tinhso/payments-contract';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { SettleBill } from '../use-cases/settle-bill.js';
import { settledConsumer } from './consumers.js';

@Consumes(settledConsumer)
@Injectable()
export class SettledConsumer implements EventConsumer {
  constructor(@Inject(SettleBill) private readonly settling: SettleBill) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const settled = event.payload as PaymentSettledEvent['payload'];
    await delivery.complete(async (tx) => {
      if (settled.kind === 'bill') await this.settling.run(tx, settled);
    });
  }
}
