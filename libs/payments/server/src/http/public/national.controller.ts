import { Body, Controller, Get, Header, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { HearNational, type NoticeReply } from '../../use-cases/hear-national.js';

const policy = { audience: 'public' } as const;
const SignedMessage = Type.Object(
  { data: Type.String({ maxLength: 8_000 }), signature: Type.String({ maxLength: 200 }) },
  { $id: 'NationalPayMessage', additionalProperties: false },
);
type SignedMessage = Static<typeof SignedMessage>;
const NoticeReplySchema = Type.Object(
  { code: Type.String({ examples: ['00'] }), message: Type.String() },
  { $id: 'NationalPayReply', additionalProperties: false },
);

/** Where the national payment platform tells what became of a payment, and where it sends the browser back to. */
@Controller()
export class NationalController {
  constructor(@Inject(HearNational) private readonly hearing: HearNational) {}

  @Post('webhooks/national-pay')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'nationalPayNotice',
    summary: 'A notice of the national payment platform; answered by a reply code',
    tag: 'payments',
    policy,
    response: NoticeReplySchema,
    problems: { 422: 'invalid' },
  })
  notice(@Ctx() ctx: RequestContext, @Body({ schema: S(SignedMessage) }) body: SignedMessage): Promise<NoticeReply> {
    return this.hearing.notice(ctx, body);
  }

  @Get('api/v1/public/payments/national/return')
  @Operation({
    id: 'nationalPayReturn',
    summary: 'Where the national payment platform sends the browser back to; goes on to the page of the payment',
    tag: 'payments',
    policy,
    status: 302,
    problems: { 422: 'invalid' },
  })
  async back(
    @Ctx() ctx: RequestContext,
    @Query({ schema: SText(SignedMessage) }) query: SignedMessage,
    @Res() response: FastifyReply,
  ): Promise<void> {
    const id = await this.hearing.returned(ctx, query);
    void response.header('cache-control', 'no-store').redirect(id ? `/thanh-toan/${id}` : '/thanh-toan', 302);
  }
}
