import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { SaveTicketFilter, TicketFilter, TicketFilters, TicketIdParam } from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import type { Static } from '@sinclair/typebox';
import { OwnTicketFilters } from '../../handling/tools/ticket-filters.js';
import { readingAnywhere, tag } from './policies.js';

/** Filters of the queue that somebody keeps for herself. */
@Controller('api/v1/staff/feedback/filters')
export class TicketFiltersController {
  constructor(@Inject(OwnTicketFilters) private readonly filters: OwnTicketFilters) {}

  @Get()
  @Operation({ id: 'listTicketFilters', summary: 'One’s own filters', tag, policy: readingAnywhere, response: TicketFilters })
  list(@Ctx() ctx: RequestContext): Promise<TicketFilters> {
    return this.filters.list(ctx);
  }

  @Post()
  @Operation({
    id: 'saveTicketFilter',
    summary: 'Keep a list with what narrows it, under a name',
    tag,
    policy: readingAnywhere,
    status: 201,
    response: TicketFilter,
    problems: { 409: 'filter-name-taken, too-many-filters' },
  })
  save(@Ctx() ctx: RequestContext, @Body({ schema: S(SaveTicketFilter) }) body: SaveTicketFilter): Promise<TicketFilter> {
    return this.filters.save(ctx, body);
  }

  @Delete(':id')
  @Operation({
    id: 'removeTicketFilter',
    summary: 'Keep one’s own filter no longer',
    tag,
    policy: readingAnywhere,
    status: 204,
    problems: { 404: 'not-found' },
  })
  remove(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketIdParam) }) { id }: Static<typeof TicketIdParam>): Promise<void> {
    return this.filters.remove(ctx, id);
  }
}
