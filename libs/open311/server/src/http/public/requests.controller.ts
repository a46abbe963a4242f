import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { open311Path, open311RateLimits } from '@tinhso/open311-contract';
import { Ctx, Operation, RateLimiter, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import type { Parameters } from '../../domain/parameters.js';
import { Jurisdiction } from '../../use-cases/jurisdiction.js';
import { PostRequest } from '../../use-cases/post-request.js';
import { ReadRequests } from '../../use-cases/read-requests.js';
import { formatOf, send } from './answers.js';

const about = { tag: 'open311', policy: { audience: 'public' }, produces: 'text/xml' } as const;

/** GeoReport v2: reports of other systems, and the public ones of ours. */
@Controller(open311Path.slice(1))
export class RequestsController {
  constructor(
    @Inject(PostRequest) private readonly posting: PostRequest,
    @Inject(ReadRequests) private readonly reading: ReadRequests,
    @Inject(Jurisdiction) private readonly jurisdiction: Jurisdiction,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  @Post('requests.:format')
  @HttpCode(200)
  @Operation({
    id: 'open311PostRequest',
    summary: 'POST service request, with an api_key',
    ...about,
    problems: { 400: 'open311-faulty', 403: 'open311-key-refused', 404: 'open311-service-unknown', 429: 'too-many-requests' },
  })
  async post(
    @Ctx() ctx: RequestContext,
    @Param('format') ending: string,
    @Headers() headers: Readonly<Record<string, string | undefined>>,
    @Body() body: Parameters | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const format = formatOf(ending);
    const idempotencyKey = headers['idempotency-key'];
    const document = await this.posting.run(ctx, {
      parameters: body ?? {},
      isForm: /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? ''),
      ...(idempotencyKey ? { idempotencyKey } : {}),
    });
    return send(reply, format, document);
  }

  @Get('requests.:format')
  @Operation({
    id: 'open311Requests',
    summary: 'GET service requests: the public ones of 90 days, at most 1,000',
    ...about,
    problems: { 400: 'open311-faulty', 404: 'open311-service-unknown' },
  })
  async search(
    @Ctx() ctx: RequestContext,
    @Param('format') ending: string,
    @Query() query: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const format = await this.open(ctx, ending, query);
    return send(reply, format, await this.reading.search(ctx, query));
  }

  @Get('requests/:id.:format')
  @Operation({ id: 'open311Request', summary: 'GET service request', ...about, problems: { 404: 'open311-request-unknown' } })
  async one(
    @Ctx() ctx: RequestContext,
    @Param() { id, format: ending }: { id: string; format: string },
    @Query() query: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const format = await this.open(ctx, ending, query);
    return send(reply, format, await this.reading.one(id, ctx.locale));
  }

  @Get('tokens/:token.:format')
  @Operation({ id: 'open311Token', summary: 'GET service_request_id from a token', ...about, problems: { 404: 'open311-token-unknown' } })
  async token(
    @Ctx() ctx: RequestContext,
    @Param() { token, format: ending }: { token: string; format: string },
    @Query() query: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const format = await this.open(ctx, ending, query);
    return send(reply, format, await this.reading.token(token));
  }

  /** Format, count and jurisdiction, which every question has. */
  private async open(ctx: RequestContext, ending: string, query: Parameters): Promise<ReturnType<typeof formatOf>> {
    const format = formatOf(ending);
    await this.limiter.consume(open311RateLimits.reads, ctx.ip ?? 'unknown');
    this.jurisdiction.check(query);
    return format;
  }
}
