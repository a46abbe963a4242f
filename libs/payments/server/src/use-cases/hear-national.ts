import { Inject, Injectable } from '@nestjs/common';
import { Log, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { askSoon, findPaymentByReference } from '../data/payments.js';
import type { Envelope } from '../gateway/national/envelope.js';
import { NationalGateway } from '../gateway/national/national-gateway.js';
import { Settling, type Heard } from '../settling/settling.js';

/** What the platform is told about a notice. 00 and 02 end its repetitions. */
export interface NoticeReply {
  readonly code: string;
  readonly message: string;
}

const REPLIES = {
  changed: { code: '00', message: 'Confirmed' },
  'unknown-reference': { code: '01', message: 'Order not found' },
  known: { code: '02', message: 'Known already' },
  'wrong-amount': { code: '04', message: 'Invalid amount' },
  unsigned: { code: '97', message: 'Invalid signature' },
  fault: { code: '99', message: 'Try again' },
} as const satisfies Record<Heard | 'unsigned' | 'fault', NoticeReply>;

/** What the national platform tells by itself: notices, which settle, and returns of the browser, which only make us ask. */
@Injectable()
export class HearNational {
  constructor(
    @Inject(NationalGateway) private readonly gateway: NationalGateway,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Never throws: the platform wants a reply code. */
  async notice(ctx: RequestContext, envelope: Envelope): Promise<NoticeReply> {
    const outcome = await this.judge(ctx, envelope);
    if (outcome !== 'changed' && outcome !== 'known')
      this.log.warn({ traceId: ctx.traceId, outcome }, 'a notice of the national payment platform was refused');
    return REPLIES[outcome];
  }

  /** The browser came back. What it brings settles nothing. @returns the payment it is about */
  async returned(ctx: RequestContext, envelope: Envelope): Promise<string | undefined> {
    const verdict = this.gateway.readNotice(envelope);
    const row = verdict && (await findPaymentByReference(this.reader.manager, this.gateway.key, verdict.reference));
    if (!row) return undefined;
    await this.unitOfWork.run(ctx, (tx) => askSoon(tx, row.id));
    return row.id;
  }

  private async judge(ctx: RequestContext, envelope: Envelope): Promise<keyof typeof REPLIES> {
    const verdict = this.gateway.readNotice(envelope);
    if (!verdict) return 'unsigned';
    try {
      return await this.settling.hear(ctx, this.gateway.key, verdict, 'ipn');
    } catch (error) {
      this.log.error({ traceId: ctx.traceId, err: error, reference: verdict.reference }, 'a notice of the national platform failed');
      return 'fault';
    }
  }
}
