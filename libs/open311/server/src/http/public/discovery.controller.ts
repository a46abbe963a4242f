import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import { open311Root } from '@tinhso/open311-contract';
import { Ctx, Operation, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { ReadDiscovery } from '../../use-cases/read-discovery.js';
import { formatOf, send } from './answers.js';

const about = {
  tag: 'open311',
  policy: { audience: 'public' },
  produces: 'text/xml',
  problems: { 400: 'open311-format-unknown' },
} as const;
const KEEP = 'public, max-age=300';

/** Where other systems find out how to report here. */
@Controller(open311Root.slice(1))
export class DiscoveryController {
  constructor(@Inject(ReadDiscovery) private readonly discovery: ReadDiscovery) {}

  @Get('discovery.:format')
  @Header('cache-control', KEEP)
  @Operation({ id: 'open311Discovery', summary: 'Service discovery of Open311', ...about })
  root(@Ctx() ctx: RequestContext, @Param('format') format: string, @Res({ passthrough: true }) reply: FastifyReply): string {
    return send(reply, formatOf(format), this.discovery.run(ctx.locale));
  }

  @Get('v2/discovery.:format')
  @Header('cache-control', KEEP)
  @Operation({ id: 'open311DiscoveryOfV2', summary: 'Service discovery, beside the endpoint', ...about })
  besideEndpoint(@Ctx() ctx: RequestContext, @Param('format') format: string, @Res({ passthrough: true }) reply: FastifyReply): string {
    return send(reply, formatOf(format), this.discovery.run(ctx.locale));
  }
}
