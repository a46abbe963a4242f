import { Inject, Injectable } from '@nestjs/common';
import { BankBooks } from '@tinhso/payments-server';
import { AppConfig } from '@tinhso/platform';
import { readBankFile, withoutSenders } from '../domain/bank-file.js';
import { SettlementReader, type FileRequest } from '../ports/settlement-reader.js';

/** The bank that keeps the account of VietQR transfers: its statement of a day, of which nothing is kept about who sent money. */
@Injectable()
export class BankSettlement extends SettlementReader {
  readonly way = 'vietqr';
  readonly kind = 'bank';
  readonly read = readBankFile;
  override readonly kept = withoutSenders;

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(BankBooks) private readonly books: BankBooks,
  ) {
    super();
  }

  get merchant(): string | undefined {
    return this.books.account?.key;
  }

  request(day: string): FileRequest | undefined {
    const { account } = this.books;
    const { BANK_API_URL: base, BANK_API_KEY: key } = this.config.settings;
    if (!account || !base || !key) return undefined;
    const url = new URL(`${base.replace(/\/$/, '')}/v1/accounts/${encodeURIComponent(account.number)}/statement`);
    url.searchParams.set('day', day);
    return { url, headers: { authorization: `Bearer ${key}` } };
  }
}
