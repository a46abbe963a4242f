import { Inject, Injectable } from '@nestjs/common';
import { ledgerAccount, type Bilingual, type LedgerAccount, type PayStep } from '@tinhso/payments-contract';
import { AppConfig } from '@tinhso/platform';
import { GatewayRefusal, PaymentGateway, type GatewayOrder, type GatewayRefund, type GatewayVerdict } from '../payment-gateway.js';
import { open, seal, type Envelope } from './envelope.js';
import { verdictOf } from './national-verdict.js';

const TIMEOUT_MS = 8_000;

/**
 * The payment platform of the National Public Service Portal, in shape: redirect, server notice, question and refund as signed JSON.
 * Its own message format is given to provinces by contract and is not public; what is here is ours (ADR 0030) and not certified.
 */
@Injectable()
export class NationalGateway extends PaymentGateway {
  readonly key = 'national';
  readonly facts = {
    name: { vi: 'Nền tảng thanh toán quốc gia', en: 'National payment platform' },
    detail: {
      vi: 'Ví điện tử, thẻ hoặc tài khoản, qua Cổng Dịch vụ công quốc gia. Không thu thêm phí.',
      en: 'Wallet, card or account, through the National Public Service Portal. Nothing is added.',
    },
    kind: 'redirect',
    onReceipt: 'Thanh toán trực tuyến qua Nền tảng thanh toán quốc gia',
    place: 3,
    byCitizen: true,
  } as const;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
  }

  get connected(): boolean {
    const { NATIONAL_PAY_URL, NATIONAL_PAY_PARTNER, NATIONAL_PAY_SECRET } = this.config.settings;
    return Boolean(NATIONAL_PAY_URL && NATIONAL_PAY_PARTNER && NATIONAL_PAY_SECRET);
  }

  clearing(): LedgerAccount {
    return ledgerAccount('gateway', this.key);
  }

  begin({ reference, amount, info, createdAt, expiresAt, locale }: GatewayOrder): PayStep {
    const { data, signature } = seal(this.secret, {
      partner: this.partner,
      reference,
      amount,
      currency: 'VND',
      description: info,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      returnUrl: this.config.publicUrl('/api/v1/public/payments/national/return'),
      language: locale,
    });
    return { kind: 'redirect', url: `${this.base}/pay?${new URLSearchParams({ data, signature }).toString()}` };
  }

  /** A notice, or what the browser brings back. @returns undefined when it is not signed by the platform for us */
  readNotice(envelope: Envelope): GatewayVerdict | undefined {
    if (!this.connected) return undefined;
    const content = open(this.secret, envelope);
    return content?.['partner'] === this.partner ? verdictOf(content) : undefined;
  }

  async ask({ reference }: Pick<GatewayOrder, 'reference'>): Promise<GatewayVerdict> {
    const answer = await this.send('query', { partner: this.partner, reference });
    if (answer['reference'] !== reference) throw new Error(`the national platform answered about another order than ${reference}`);
    return verdictOf(answer);
  }

  async giveBack({ requestId, reference, transactionNo, amount, info }: GatewayRefund): Promise<void> {
    const answer = await this.send('refund', {
      partner: this.partner,
      requestId,
      reference,
      transaction: transactionNo,
      amount,
      reason: info,
    });
    const [code, message] = [textOf(answer['code']), textOf(answer['message'])];
    // 94: this very request was taken before, and its answer was lost.
    if (answer['requestId'] === requestId && (code === '00' || code === '94')) return;
    if (['02', '91', '95'].includes(code)) throw new GatewayRefusal(`NATIONAL: ${code} ${message}`.trim());
    throw new Error(`the national platform answered ${code} to a refund of ${reference}`);
  }

  failure(code: string): Bilingual {
    return {
      vi: `Nền tảng thanh toán quốc gia báo giao dịch không thành công (mã ${code})`,
      en: `The national payment platform says that the transaction failed (code ${code})`,
    };
  }

  /** @throws Error for an answer that is not signed by the platform: its word counts only with its signature */
  private async send(what: 'query' | 'refund', content: object): Promise<Readonly<Record<string, unknown>>> {
    const response = await fetch(`${this.base}/api/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(seal(this.secret, content)),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`the national platform answered ${response.status} to a ${what}`);
    const { data, signature } = (await response.json()) as Partial<Envelope>;
    const answer = data && signature ? open(this.secret, { data, signature }) : undefined;
    if (!answer) throw new Error(`an answer to a ${what} is not signed by the national platform`);
    return answer;
  }

  private get base(): string {
    return (this.config.settings.NATIONAL_PAY_URL ?? '').replace(/\/$/, '');
  }
  private get partner(): string {
    return this.config.settings.NATIONAL_PAY_PARTNER ?? '';
  }
  private get secret(): string {
    return this.config.settings.NATIONAL_PAY_SECRET ?? '';
  }
}

/** What is no text says nothing. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
