import { Inject, Injectable } from '@nestjs/common';
import type { BankCredit } from '@tinhso/payments-contract';
import { AppConfig, type RequestContext } from '@tinhso/platform';
import { receivingAccount, type ReceivingAccount } from '../gateway/vietqr/vietqr-settings.js';
import { TakeTransfers } from '../transfers/take-transfers.js';
import { payoutsBetween, transfersBetween, transfersNumbered } from './booked-transfers.js';

/** The account that transfers come into, for who compares it with the bank's statement. Rights are the caller's to check. */
@Injectable()
export class BankBooks {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(TakeTransfers) private readonly taking: TakeTransfers,
  ) {}

  readonly transfersBetween = transfersBetween;
  readonly transfersNumbered = transfersNumbered;
  readonly payoutsBetween = payoutsBetween;

  /** Undefined where no account is set up. */
  get account(): ReceivingAccount | undefined {
    return receivingAccount(this.config.settings);
  }

  /** Money of which neither a notice nor a question ever told, from a statement that is trusted. @returns whether it was new */
  takeFromStatement(ctx: RequestContext, account: ReceivingAccount, credit: BankCredit): Promise<boolean> {
    return this.taking.run(ctx, account, credit, 'settlement');
  }
}
