import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { BankBooks, type BookedTransfer } from '@tinhso/payments-server';
import type { EntityManager } from 'typeorm';
import type { OurCharge, OurRefund } from '../domain/compare.js';
import { dayOf, daysBefore, momentsOf } from '../domain/days.js';
import { namedPayouts } from '../domain/named-payouts.js';
import type { SettlementLine } from '../domain/settlement-file.js';

/** How many days apart the bank and finance may be about the same payout. */
const APART = 7;

/** What our books say of the account that transfers come into: every transfer, whatever it paid, and what finance sent back out of it. */
@Injectable()
export class BankSides {
  constructor(
    @Inject(BankBooks) private readonly books: BankBooks,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @param lines of the day's statement @param around those of the days around it */
  async of(
    manager: EntityManager,
    account: string,
    day: string,
    { lines, around }: { readonly lines: readonly SettlementLine[]; readonly around: readonly SettlementLine[] },
  ): Promise<{ readonly charges: OurCharge[]; readonly refunds: OurRefund[] }> {
    const { from, to } = momentsOf(this.organisations.provinceCalendar(), day);
    const numbers = lines.filter(({ kind }) => kind === 'payment').map(({ transactionNo }) => transactionNo);
    const ofDay = await this.books.transfersBetween(manager, account, from, to);
    const named = await this.books.transfersNumbered(manager, account, numbers);
    const transfers = new Map([...ofDay, ...named].map((each) => [each.transactionNo, each]));
    return {
      charges: [...transfers.values()].map((each) => this.charge(each)),
      refunds: await this.refunds(manager, account, day, [...lines, ...around]),
    };
  }

  private charge({ bookedAt, reference = '', paymentId, state, returned, ...transfer }: BookedTransfer): OurCharge {
    const { transactionNo, amount, bookedOn, fromFile, surplus } = transfer;
    const day = dayOf(this.organisations.provinceCalendar(), bookedAt);
    const facts = { transactionNo, reference, amount, day, bookedOn, fromFile, surplus, unclear: state === 'unclear' };
    return { ...facts, ...(paymentId ? { paymentId } : {}), goesBack: returned >= amount };
  }

  private async refunds(manager: EntityManager, account: string, day: string, lines: readonly SettlementLine[]): Promise<OurRefund[]> {
    const payouts = await this.books.payoutsBetween(manager, account, daysBefore(day, APART), daysBefore(day, -APART));
    const debits = lines.filter(({ kind }) => kind === 'refund').map((line) => ({ ...line, content: line.content ?? '' }));
    const numbers = namedPayouts(debits, payouts);
    return payouts.map(({ id, amount, day: bookedOn, paymentId, reference = '' }) => ({
      requestId: (numbers.get(id) ?? id).toLowerCase(),
      reference,
      amount,
      day: bookedOn,
      ...(paymentId ? { paymentId } : {}),
    }));
  }
}
