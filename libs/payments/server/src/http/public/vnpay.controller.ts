import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { Type } from '@sinclair/typebox';
import { Ctx, Operation, type RequestContext } from '@tinhso/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VnpayParams } from '../../gateway/vnpay/signature.js';
import { HearVnpay, type IpnReply } from '../../use-cases/hear-vnpay.js';

const policy = { audience: 'public' } as const;
const IpnReplySchema = Type.Object(
  { RspCode: Type.String({ examples: ['00'] }), Message: Type.String() },
  { $id: 'VnpayIpnReply', additionalProperties: false },
);

/** VNPAY's parameters as they came; of one that came twice the last counts, and then the signature is not good. */
const paramsOf = (request: FastifyRequest): VnpayParams =>
  Object.fromEntries([...new URLSearchParams(request.raw.url?.split('?', 2)[1] ?? '')].filter(([name]) => name.startsWith('vnp_')));

/** Where VNPAY tells what became of a payment, and where it sends the browser back to. */
@Controller()
export class VnpayController {
  constructor(@Inject(HearVnpay) private readonly hearing: HearVnpay) {}

  @Get('webhooks/vnpay/ipn')
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'vnpayIpn',
    summary: 'A notice of VNPAY 2.1.0; answered by its reply codes',
    tag: 'payments',
    policy,
    response: IpnReplySchema,
  })
  notice(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<IpnReply> {
    return this.hearing.notice(ctx, paramsOf(request));
  }

  @Get('api/v1/public/payments/vnpay/return')
  @Operation({
    id: 'vnpayReturn',
    summary: 'Where VNPAY sends the browser back to; goes on to the page of the payment',
    tag: 'payments',
    policy,
    status: 302,
  })
  async back(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest, @Res() response: FastifyReply): Promise<void> {
    const id = await this.hearing.returned(ctx, paramsOf(request));
    void response.header('cache-control', 'no-store').redirect(id ? `/thanh-toan/${id}` : '/thanh-toan', 302);
  }
}
