import { Inject, Injectable } from '@nestjs/common';
import { PaymentsFacade } from '@tinhso/payments-server';
import type { EntityManager } from 'typeorm';
import type { BillRow } from '../data/bill.entities.js';
import { partsOf } from '../data/bills.js';

/** What was paid here for some bills and their providers do not know of yet, by number of the bill. */
@Injectable()
export class Taken {
  constructor(@Inject(PaymentsFacade) private readonly payments: PaymentsFacade) {}

  /** @param asOf when the provider was asked: what it was told since counts too */
  async of(manager: EntityManager, biller: string, billNos: readonly string[], asOf: Date): Promise<Map<string, number>> {
    return this.sums(manager, await partsOf(manager, biller, billNos), asOf);
  }

  /** The same of parts that are at hand. A part counts from the moment in which it is settled, before we have heard of it. */
  async sums(manager: EntityManager, parts: readonly BillRow[], asOf: Date): Promise<Map<string, number>> {
    const open = parts.filter(({ state }) => state === 'open').map(({ id }) => id);
    const standings = await this.payments.standings(manager, open);
    const sums = new Map<string, number>();
    for (const { id, billNo, state, amount, toldAt } of parts) {
      const toldSince = (state === 'told' || state === 'by_hand') && toldAt !== null && toldAt >= asOf;
      if (state === 'paid' || state === 'refused' || state === 'to_return' || toldSince || standings.get(id) === 'settled')
        sums.set(billNo, (sums.get(billNo) ?? 0) + amount);
    }
    return sums;
  }
}
