import { Inject, Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { TakeInTicket } from '../intake/take-in-ticket.js';
import { intakeConsumer } from './consumers.js';

@Consumes(intakeConsumer)
@Injectable()
export class IntakeConsumer implements EventConsumer {
  constructor(@Inject(TakeInTicket) private readonly takingIn: TakeInTicket) {}

  handle({ payload }: DeliveredEvent, delivery: Delivery): Promise<void> {
    return this.takingIn.run(String(payload['ticketId']), delivery);
  }
}
