import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, Log, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { askSoon, findPaymentByReference } from '../data/payments.js';
import type { VnpayParams } from '../gateway/vnpay/signature.js';
import { VnpayGateway } from '../gateway/vnpay/vnpay-gateway.js';
import { Settling, type Heard } from '../settling/settling.js';

/** VNPAY's documented replies to a notice. 00 and 02 end its repetitions. */
export interface IpnReply {
  readonly RspCode: string;
  readonly Message: string;
}

const REPLIES = {
  changed: { RspCode: '00', Message: 'Confirm Success' },
  'unknown-reference': { RspCode: '01', Message: 'Order not found' },
  known: { RspCode: '02', Message: 'Order already confirmed' },
  stranger: { RspCode: '03', Message: 'IP not allowed' },
  'wrong-amount': { RspCode: '04', Message: 'Invalid amount' },
  unsigned: { RspCode: '97', Message: 'Invalid Checksum' },
  fault: { RspCode: '99', Message: 'Unknown error' },
} as const satisfies Record<Heard | 'stranger' | 'unsigned' | 'fault', IpnReply>;

/** What VNPAY tells by itself: notices, which settle, and returns of the browser, which only make us ask. */
@Injectable()
export class HearVnpay {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(VnpayGateway) private readonly gateway: VnpayGateway,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Checks in the documented order: who calls, checksum, order, amount, state. Never throws: VNPAY wants a reply code. */
  async notice(ctx: RequestContext, params: VnpayParams): Promise<IpnReply> {
    const outcome = await this.judge(ctx, params);
    if (outcome !== 'changed' && outcome !== 'known')
      this.log.warn({ traceId: ctx.traceId, outcome, reference: params['vnp_TxnRef']?.slice(0, 40) }, 'a notice of VNPAY was refused');
    return REPLIES[outcome];
  }

  /** The browser came back. What it brings is shown to nobody and settles nothing. @returns the payment it is about */
  async returned(ctx: RequestContext, params: VnpayParams): Promise<string | undefined> {
    const verdict = this.gateway.readNotice(params);
    const row = verdict && (await findPaymentByReference(this.reader.manager, this.gateway.key, verdict.reference));
    if (!row) return undefined;
    await this.unitOfWork.run(ctx, (tx) => askSoon(tx, row.id));
    return row.id;
  }

  private async judge(ctx: RequestContext, params: VnpayParams): Promise<keyof typeof REPLIES> {
    const { VNPAY_IPN_IPS: allowed } = this.config.settings;
    if (allowed && !allowed.split(',').includes(ctx.ip ?? '')) return 'stranger';
    const verdict = this.gateway.readNotice(params);
    if (!verdict) return 'unsigned';
    try {
      return await this.settling.hear(ctx, this.gateway.key, verdict, 'ipn');
    } catch (error) {
      this.log.error({ traceId: ctx.traceId, err: error, reference: verdict.reference }, 'a notice of VNPAY could not be settled');
      return 'fault';
    }
  }
}
