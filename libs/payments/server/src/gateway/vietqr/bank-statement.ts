import { Inject, Injectable } from '@nestjs/common';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { BankCredit } from '@tinhso/payments-contract';
import { AppConfig } from '@tinhso/platform';
import type { ReceivingAccount } from './vietqr-settings.js';

const TIMEOUT_MS = 8_000;
/** Pages of one reading; a bank that never ends is not believed. */
const MOST_PAGES = 200;

/** What the answer has to be; dates are looked at one by one. */
const StatementPage = Type.Object({
  items: Type.Array(Type.Object({ ...BankCredit.properties, bookedAt: Type.String() })),
  next: Type.Optional(Type.String({ maxLength: 200 })),
});

/** Asks the bank what came into the account. */
@Injectable()
export class BankStatement {
  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** @throws Error when the bank cannot be reached, or answers what cannot be trusted */
  async creditsSince({ number }: ReceivingAccount, since: Date): Promise<BankCredit[]> {
    const found: BankCredit[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const { items, next } = await this.page(number, since, cursor);
      found.push(...items);
      if (next === undefined) return found;
      cursor = next;
    }
    throw new Error('the statement of the bank does not end');
  }

  private async page(account: string, since: Date, cursor: string | undefined): Promise<{ items: BankCredit[]; next?: string }> {
    const { BANK_API_URL: base = '', BANK_API_KEY: key = '' } = this.config.settings;
    const query = new URLSearchParams({ since: since.toISOString(), ...(cursor ? { cursor } : {}) });
    const answer = await fetch(`${base.replace(/\/$/, '')}/v1/accounts/${encodeURIComponent(account)}/credits?${query.toString()}`, {
      headers: { authorization: `Bearer ${key}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`the bank answered ${answer.status} to a question about the statement`);
    const read: unknown = await answer.json();
    if (!Value.Check(StatementPage, read) || read.items.some(({ bookedAt }) => Number.isNaN(Date.parse(bookedAt))))
      throw new Error('the statement of the bank is not as it has to be');
    return read;
  }
}
