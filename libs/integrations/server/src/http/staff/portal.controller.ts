import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { integrationScope, PortalExchangePage, PortalExchangeParam, PortalExchangeQuery } from '@tinhso/integrations-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ListExchanges } from '../../use-cases/list-exchanges.js';
import { RetryExchange } from '../../use-cases/retry-exchange.js';

const policy = { audience: 'staff', scope: integrationScope, jurisdiction: 'unit' } as const;

@Controller('api/v1/staff/portal-exchanges')
export class PortalController {
  constructor(
    @Inject(ListExchanges) private readonly listing: ListExchanges,
    @Inject(RetryExchange) private readonly retrying: RetryExchange,
  ) {}

  @Get()
  @Operation({
    id: 'listPortalExchanges',
    summary: 'Dossiers from the national portal and what it was told',
    tag: 'integrations',
    policy,
    response: PortalExchangePage,
    problems: { 422: 'invalid' },
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(PortalExchangeQuery) }) query: PortalExchangeQuery): Promise<PortalExchangePage> {
    return this.listing.run(ctx, query);
  }

  @Post(':id/retry')
  @HttpCode(204)
  @Operation({
    id: 'retryPortalExchange',
    summary: 'Try once more to file a dossier from the national portal',
    tag: 'integrations',
    policy,
    status: 204,
    problems: { 404: 'not-found', 409: 'exchange-not-waiting' },
  })
  retry(@Ctx() ctx: RequestContext, @Param({ schema: SText(PortalExchangeParam) }) { id }: PortalExchangeParam): Promise<void> {
    return this.retrying.run(ctx, id);
  }
}
