import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, Log, Problem } from '@tinhso/platform';
import { reconciliationProblems } from '@tinhso/reconciliation-contract';

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 900_000;

/** Asks a gateway for its settlement of a day, where it can be asked. */
@Injectable()
export class SettlementDesk {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Log) private readonly log: Log,
  ) {}

  canFetch(way: string): boolean {
    const { VNPAY_SETTLEMENT_URL, VNPAY_TMN_CODE, VNPAY_HASH_SECRET } = this.config.settings;
    return way === 'vnpay' && Boolean(VNPAY_SETTLEMENT_URL && VNPAY_TMN_CODE && VNPAY_HASH_SECRET);
  }

  /** Merchant that a file of a way has to be of. */
  merchantOf(way: string): string | undefined {
    return way === 'vnpay' ? this.config.settings.VNPAY_TMN_CODE : undefined;
  }

  /** @throws Problem settlement-not-there */
  async fetch(way: string, day: string): Promise<{ readonly name: string; readonly content: string }> {
    const content = this.canFetch(way) ? await this.ask(day) : undefined;
    if (content === undefined) throw Problem.from(reconciliationProblems, 'settlement-not-there');
    return { name: `${way}-${day}.csv`, content };
  }

  private async ask(day: string): Promise<string | undefined> {
    const { VNPAY_SETTLEMENT_URL = '', VNPAY_TMN_CODE = '', VNPAY_HASH_SECRET = '' } = this.config.settings;
    const address = new URL(VNPAY_SETTLEMENT_URL);
    address.searchParams.set('day', day);
    address.searchParams.set('merchant', VNPAY_TMN_CODE);
    address.searchParams.set('hash', createHmac('sha512', VNPAY_HASH_SECRET).update(`${VNPAY_TMN_CODE}|${day}`).digest('hex'));
    try {
      const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
      const content = answer.ok ? await answer.text() : undefined;
      if (content !== undefined && content.length <= MOST_BYTES) return content;
      this.log.warn({ status: answer.status, day }, 'a settlement file was not given');
    } catch (error) {
      this.log.warn({ err: error, day }, 'a settlement file could not be fetched');
    }
    return undefined;
  }
}
