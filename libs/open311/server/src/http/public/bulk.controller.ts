import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { open311Path, open311RateLimits } from '@tinhso/open311-contract';
import { Ctx, Operation, RateLimiter, type RequestContext } from '@tinhso/platform';
import type { Parameters } from '../../domain/parameters.js';
import { ExportBulk } from '../../use-cases/export-bulk.js';
import { Jurisdiction } from '../../use-cases/jurisdiction.js';

/** GeoReport bulk: all public reports in one file. */
@Controller(open311Path.slice(1))
export class BulkController {
  constructor(
    @Inject(ExportBulk) private readonly exporting: ExportBulk,
    @Inject(Jurisdiction) private readonly jurisdiction: Jurisdiction,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
  ) {}

  @Get('bulk.csv')
  @Header('cache-control', 'no-store')
  @Operation({
    id: 'open311Bulk',
    summary: 'GeoReport bulk: every public request as CSV',
    tag: 'open311',
    policy: { audience: 'public' },
    produces: 'text/csv',
    problems: { 400: 'open311-faulty', 429: 'too-many-requests' },
  })
  async all(@Ctx() ctx: RequestContext, @Query() query: Parameters): Promise<StreamableFile> {
    await this.limiter.consume(open311RateLimits.bulk, ctx.ip ?? 'unknown');
    this.jurisdiction.check(query);
    const file = this.exporting.run(ctx, query);
    return new StreamableFile(file, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="service-requests.csv"' });
  }
}
