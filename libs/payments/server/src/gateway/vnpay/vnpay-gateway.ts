import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ledgerAccount, vnpayFailure, type Bilingual, type LedgerAccount, type PayStep } from '@tinhso/payments-contract';
import { AppConfig, Clock } from '@tinhso/platform';
import { GatewayRefusal, PaymentGateway, type GatewayOrder, type GatewayRefund, type GatewayVerdict } from '../payment-gateway.js';
import { payUrl, VNPAY_VERSION } from './pay-url.js';
import { hmac, pipeHash, sameHash, signedQuery, type VnpayParams } from './signature.js';
import { verdictOfAnswer, verdictOfNotice } from './verdict.js';
import { HASH_ORDERS, toVnpayAmount, vnpayTime } from './vnpay-rules.js';

/** Under the lock time of the queue, so that an attempt ends before another worker may take the job. */
const TIMEOUT_MS = 8_000;
/** Our own address in calls that no citizen makes. */
const SERVER_IP = '127.0.0.1';

/** VNPAY 2.1.0: pay URL, notices, questions (querydr) and refunds, each with its own rule of signing. */
@Injectable()
export class VnpayGateway extends PaymentGateway {
  readonly key = 'vnpay';
  readonly facts = {
    name: { vi: 'Thẻ hoặc tài khoản qua VNPAY', en: 'Card or account through VNPAY' },
    detail: { vi: 'Chuyển sang trang của VNPAY. Không thu thêm phí.', en: 'Goes to the page of VNPAY. Nothing is added.' },
    kind: 'redirect',
    onReceipt: 'Thanh toán trực tuyến qua VNPAY',
    place: 1,
    byCitizen: true,
  } as const;

  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  get connected(): boolean {
    const { VNPAY_URL, VNPAY_API_URL, VNPAY_TMN_CODE, VNPAY_HASH_SECRET } = this.config.settings;
    return Boolean(VNPAY_URL && VNPAY_API_URL && VNPAY_TMN_CODE && VNPAY_HASH_SECRET);
  }

  clearing(): LedgerAccount {
    return ledgerAccount('gateway', this.key);
  }

  begin(order: GatewayOrder): PayStep {
    const returnUrl = this.config.publicUrl('/api/v1/public/payments/vnpay/return');
    const payPage = withPath(this.config.settings.VNPAY_URL, '/paymentv2/vpcpay.html');
    return { kind: 'redirect', url: payUrl({ payPage, terminal: this.terminal, secret: this.secret, returnUrl }, order) };
  }

  /** A notice or the parameters of a return. @returns undefined when the signature is not VNPAY's */
  readNotice(params: VnpayParams): GatewayVerdict | undefined {
    if (!this.connected || !sameHash(params['vnp_SecureHash'], hmac(this.secret, signedQuery(params)))) return undefined;
    return params['vnp_TmnCode'] === this.terminal ? verdictOfNotice(params) : undefined;
  }

  async ask({ reference, createdAt }: Pick<GatewayOrder, 'reference' | 'createdAt'>): Promise<GatewayVerdict> {
    const body = {
      ...this.envelope('querydr'),
      vnp_TxnRef: reference,
      vnp_TransactionDate: vnpayTime(createdAt),
      vnp_OrderInfo: `Truy van giao dich ${reference}`,
    };
    const answer = await this.send(body, HASH_ORDERS.query, HASH_ORDERS.queryAnswer);
    const code = answer['vnp_ResponseCode'];
    if (code === '91') return { reference, outcome: 'absent', amount: 0, transactionNo: '', code: '91' };
    if (code !== '00') throw new Error(`VNPAY answered ${code} to a question about ${reference}`);
    if (answer['vnp_TxnRef'] !== reference) throw new Error(`VNPAY answered about another transaction than ${reference}`);
    return verdictOfAnswer(answer);
  }

  async giveBack(refund: GatewayRefund): Promise<void> {
    const body = {
      ...this.envelope('refund', refund.requestId),
      vnp_TransactionType: refund.whole ? '02' : '03',
      vnp_TxnRef: refund.reference,
      vnp_Amount: toVnpayAmount(refund.amount),
      vnp_TransactionNo: refund.transactionNo,
      vnp_TransactionDate: vnpayTime(refund.createdAt),
      vnp_CreateBy: 'tinhso',
      vnp_OrderInfo: refund.info,
    };
    const answer = await this.send(body, HASH_ORDERS.refund, HASH_ORDERS.refundAnswer);
    const code = answer['vnp_ResponseCode'] ?? '';
    // 94: this very request was taken before, and its answer was lost.
    if (code === '00' || code === '94') return;
    if (['02', '03', '91', '95'].includes(code)) throw new GatewayRefusal(`VNPAY: ${code} ${answer['vnp_Message'] ?? ''}`.trim());
    throw new Error(`VNPAY answered ${code} to a refund of ${refund.reference}`);
  }

  failure(code: string): Bilingual {
    return vnpayFailure(code);
  }

  private envelope(command: 'querydr' | 'refund', requestId: string = randomUUID().replaceAll('-', '')): Record<string, string> {
    return {
      vnp_RequestId: requestId,
      vnp_Version: VNPAY_VERSION,
      vnp_Command: command,
      vnp_TmnCode: this.terminal,
      vnp_CreateDate: vnpayTime(this.clock.now()),
      vnp_IpAddr: SERVER_IP,
    };
  }

  /** @throws Error for an answer that is not signed by VNPAY: its word counts only with its signature */
  private async send(body: VnpayParams, signed: readonly string[], answered: readonly string[]): Promise<VnpayParams> {
    const response = await fetch(withPath(this.config.settings.VNPAY_API_URL, '/merchant_webapi/api/transaction'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, vnp_SecureHash: pipeHash(this.secret, body, signed) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`VNPAY answered ${response.status} to ${body['vnp_Command']}`);
    const answer = textsOf((await response.json()) as Record<string, unknown>);
    if (!sameHash(answer['vnp_SecureHash'], pipeHash(this.secret, answer, answered)))
      throw new Error(`an answer to ${body['vnp_Command']} is not signed by VNPAY`);
    return answer;
  }

  private get terminal(): string {
    return this.config.settings.VNPAY_TMN_CODE ?? '';
  }
  private get secret(): string {
    return this.config.settings.VNPAY_HASH_SECRET ?? '';
  }
}

/** The address as it is set, or with VNPAY's own path where only the machine is named. */
function withPath(address: string | undefined, path: string): string {
  const url = new URL(address ?? '');
  return url.pathname === '/' ? `${url.origin}${path}` : url.href.replace(/\/$/, '');
}

/** Values as texts: they send some amounts as numbers. */
const textsOf = (values: Record<string, unknown>): VnpayParams =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
