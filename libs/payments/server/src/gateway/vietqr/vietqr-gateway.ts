import { Inject, Injectable } from '@nestjs/common';
import { ledgerAccount, type Bilingual, type LedgerAccount, type PayStep } from '@tinhso/payments-contract';
import { AppConfig } from '@tinhso/platform';
import { TREASURY } from '../../domain/posting.js';
import { referencesIn, transferReference } from '../../domain/transfer-reference.js';
import { TRANSFERS_IN } from '../../transfers/transfer-booking.js';
import { GatewayCannot, PaymentGateway, type GatewayOrder, type GatewayVerdict, type WayFacts } from '../payment-gateway.js';
import { bankName } from './banks.js';
import { BankStatement } from './bank-statement.js';
import { writeVietQr } from './payload.js';
import { receivingAccount, type ReceivingAccount } from './vietqr-settings.js';

/** Clocks of banks are not ours. */
const EARLIER_MS = 5 * 60_000;

/**
 * Transfers by bank with a dynamic VietQR code. The bank knows nothing of attempts, only of money that came; matching it to an attempt is
 * `TakeTransfers`' work, so a question here tells only whether something with the reference is on the statement.
 */
@Injectable()
export class VietQrGateway extends PaymentGateway {
  readonly key = 'vietqr';
  readonly facts: WayFacts = {
    name: { vi: 'Chuyển khoản VietQR', en: 'Bank transfer by VietQR' },
    detail: {
      vi: 'Quét mã bằng ứng dụng ngân hàng bất kỳ, không mất phí',
      en: 'Scan with any banking app, free of charge',
    },
    kind: 'transfer',
    onReceipt: 'Chuyển khoản',
    place: 20,
    byCitizen: true,
  };

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(BankStatement) private readonly statement: BankStatement,
  ) {
    super();
  }

  get connected(): boolean {
    return this.account !== undefined;
  }

  /** Transfers are booked when they come; what they pay is taken out of where they wait. */
  clearing(): LedgerAccount {
    return TRANSFERS_IN;
  }

  override paidOutOf(): LedgerAccount {
    return this.account ? ledgerAccount('bank', this.account.key) : TREASURY;
  }

  override reference(id: string): string {
    return transferReference(id);
  }

  begin({ reference: content, amount }: GatewayOrder): PayStep {
    const { bin, number: account, holder } = this.connectedAccount();
    const payload = writeVietQr({ bin, account, amount, content });
    return { kind: 'transfer', qr: { payload, bank: bankName(bin), account, holder, content, amount } };
  }

  async ask({ reference, createdAt, amount }: Pick<GatewayOrder, 'reference' | 'createdAt' | 'amount'>): Promise<GatewayVerdict> {
    const since = new Date(createdAt.getTime() - EARLIER_MS);
    const credits = await this.statement.creditsSince(this.connectedAccount(), since);
    const come = credits.some(({ content }) => referencesIn(content).includes(reference));
    return { reference, outcome: come ? 'pending' : 'absent', amount, transactionNo: '', code: come ? 'seen' : 'none' };
  }

  giveBack(): Promise<void> {
    return Promise.reject(new GatewayCannot('a bank takes no order to give a transfer back'));
  }

  failure(): Bilingual {
    return { vi: 'Chưa nhận được chuyển khoản nào', en: 'No transfer has come' };
  }

  private connectedAccount(): ReceivingAccount {
    if (!this.account) throw new Error('no account is set up for transfers');
    return this.account;
  }

  private get account(): ReceivingAccount | undefined {
    return receivingAccount(this.config.settings);
  }
}
