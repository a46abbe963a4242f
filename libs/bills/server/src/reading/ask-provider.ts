import { Inject, Injectable } from '@nestjs/common';
import { billsProblems } from '@tinhso/bills-contract';
import { Log, Problem } from '@tinhso/platform';
import { BillProvider, type CustomerAccount } from '../provider/bill-provider.js';

/** Asks a provider on behalf of somebody who waits for the answer; what goes wrong is told in words. */
@Injectable()
export class AskProvider {
  constructor(
    @Inject(BillProvider) private readonly provider: BillProvider,
    @Inject(Log) private readonly log: Log,
  ) {}

  get connected(): boolean {
    return this.provider.connected;
  }

  /** @throws Problem billers-off | biller-silent | customer-unknown */
  async account(biller: string, code: string, timeoutMs?: number): Promise<CustomerAccount> {
    const account = await this.ask(biller, code, timeoutMs);
    if (!account) throw Problem.from(billsProblems, 'customer-unknown');
    return account;
  }

  private async ask(biller: string, code: string, timeoutMs: number | undefined): Promise<CustomerAccount | undefined> {
    if (!this.provider.connected) throw Problem.from(billsProblems, 'billers-off');
    try {
      return await this.provider.lookUp(biller, code, timeoutMs);
    } catch (error) {
      this.log.warn({ biller, err: error }, 'a provider of bills does not answer');
      throw Problem.from(billsProblems, 'biller-silent', { retryAfter: 60, cause: error });
    }
  }
}
