import { Inject, Injectable } from '@nestjs/common';
import { Publisher, type Tx } from '@tinhso/platform';

/** What an office is told: a report came to it, one is late, one was reopened and given to somebody, a contractor wrote. */
export type StaffNewsKind = 'came' | 'late' | 'reopened' | 'contractor' | 'replied';

/** Ids only. */
export interface StaffToldEvent {
  readonly type: 'ticket.staff_told';
  readonly payload: { readonly ticketId: string; readonly kind: StaffNewsKind; readonly unitId?: string; readonly accountId?: string };
}

/** Tells people of offices what they have to see to. */
@Injectable()
export class StaffNews {
  constructor(@Inject(Publisher) private readonly publisher: Publisher) {}

  async tell(tx: Tx, payload: StaffToldEvent['payload']): Promise<void> {
    await this.publisher.publish(tx, { type: 'ticket.staff_told', payload });
  }
}
