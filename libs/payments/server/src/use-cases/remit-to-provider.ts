import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { ledgerAccount } from '@tinhso/payments-contract';
import type { Tx } from '@tinhso/platform';
import { post } from '../data/ledger.js';
import { TREASURY } from '../domain/posting.js';

/** Money that was taken for a provider and goes to it. */
export interface RemittedMoney {
  /** Of the remittance: booking it a second time fails. */
  readonly id: string;
  readonly provider: string;
  readonly amount: number;
}

/** Books that the province sends a provider what was taken for it, from its account at the bank or treasury. */
@Injectable()
export class RemitToProvider {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  async run(tx: Tx, { id, provider, amount }: RemittedMoney): Promise<void> {
    const lines = [
      { account: ledgerAccount('payable', provider), debit: amount, credit: 0 },
      { account: TREASURY, debit: 0, credit: amount },
    ];
    await post(tx, { kind: 'remitted', sourceId: id, lines }, localDate(this.organisations.provinceCalendar(), tx.now));
  }
}
