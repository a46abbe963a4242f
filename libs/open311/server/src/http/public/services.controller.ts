import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { open311Path, open311RateLimits } from '@tinhso/open311-contract';
import { Ctx, Operation, RateLimiter, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import type { Parameters } from '../../domain/parameters.js';
import { Jurisdiction } from '../../use-cases/jurisdiction.js';
import { Services } from '../../use-cases/list-services.js';
import { formatOf, send } from './answers.js';

const about = { tag: 'open311', policy: { audience: 'public' }, produces: 'text/xml' } as const;

/** GeoReport v2: what can be reported, and what is asked about it. */
@Controller(open311Path.slice(1))
export class ServicesController {
  constructor(
    @Inject(Services) private readonly services: Services,
    @Inject(Jurisdiction) private readonly jurisdiction: Jurisdiction,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  @Get('services.:format')
  @Operation({
    id: 'open311Services',
    summary: 'GET service list',
    ...about,
    problems: { 400: 'open311-format-unknown', 404: 'open311-jurisdiction-unknown' },
  })
  async list(
    @Ctx() ctx: RequestContext,
    @Param('format') ending: string,
    @Query() query: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const format = formatOf(ending);
    await this.limiter.consume(open311RateLimits.reads, ctx.ip ?? 'unknown');
    this.jurisdiction.check(query);
    return send(reply, format, this.services.list(ctx.locale));
  }

  @Get('services/:code.:format')
  @Operation({
    id: 'open311ServiceDefinition',
    summary: 'GET service definition',
    ...about,
    problems: { 400: 'open311-format-unknown', 404: 'open311-service-unknown' },
  })
  async definition(
    @Ctx() ctx: RequestContext,
    @Param() { code, format: ending }: { code: string; format: string },
    @Query() query: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const format = formatOf(ending);
    await this.limiter.consume(open311RateLimits.reads, ctx.ip ?? 'unknown');
    this.jurisdiction.check(query);
    return send(reply, format, this.services.definition(code, ctx.locale));
  }
}
