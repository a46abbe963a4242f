import { Inject, Injectable } from '@nestjs/common';
import { paymentsProblems, type BankNotice } from '@tinhso/payments-contract';
import { AppConfig, Clock, Problem, type RequestContext } from '@tinhso/platform';
import { isFromBank } from '../../gateway/vietqr/notice-signature.js';
import { receivingAccount } from '../../gateway/vietqr/vietqr-settings.js';
import { TakeTransfers } from '../../transfers/take-transfers.js';

/** What the bank tells by itself. Nobody else can, and what it tells twice counts once. */
@Injectable()
export class HearBank {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TakeTransfers) private readonly taking: TakeTransfers,
  ) {}

  /** @returns how many transfers were new @throws Problem transfer-not-signed, alike where no account is set up */
  async run(ctx: RequestContext, notice: BankNotice): Promise<number> {
    const { settings } = this.config;
    const account = receivingAccount(settings);
    const secret = settings.BANK_WEBHOOK_SECRET;
    if (!account || !secret || !isFromBank(notice, secret, this.clock.now())) throw Problem.from(paymentsProblems, 'transfer-not-signed');
    let taken = 0;
    for (const credit of notice.credits.filter((each) => each.account === account.number))
      if (await this.taking.run(ctx, account, credit, 'notice')) taken++;
    return taken;
  }
}
