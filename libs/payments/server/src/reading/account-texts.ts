import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { kindOfAccount, ledgerAccountTexts } from '@tinhso/payments-contract';
import type { Locale } from '@tinhso/platform';

/** What accounts of the ledger are called. */
@Injectable()
export class AccountTexts {
  constructor(@Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade) {}

  /** `Phí, lệ phí thu được · UBND phường Minh Xuân`. */
  of(account: string, locale: Locale): string {
    const kind = kindOfAccount(account);
    const of = account.slice(kind.length + 1);
    const whose = ['all', 'treasury', 'transfers'].includes(of) ? '' : (this.organisations.unit(of)?.shortName ?? of.toUpperCase());
    return [ledgerAccountTexts[kind][locale], whose].filter(Boolean).join(' · ');
  }
}
