import { Inject, Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { OrderParcel } from '../use-cases/order-parcel.js';
import { parcelOrderConsumer } from './consumers.js';

@Consumes(parcelOrderConsumer)
@Injectable()
export class ParcelOrderConsumer implements EventConsumer {
  constructor(@Inject(OrderParcel) private readonly ordering: OrderParcel) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { parcelId } = event.payload;
    if (typeof parcelId !== 'string') throw new Error('result.parcel_requested without parcelId');
    await this.ordering.run(parcelId, delivery);
  }
}
