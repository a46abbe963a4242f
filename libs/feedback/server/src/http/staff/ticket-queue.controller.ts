import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { StaffTicket, StaffTicketCounts, StaffTicketPage, StaffTicketQuery, TicketIdParam } from '@tinhso/feedback-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import type { Static } from '@sinclair/typebox';
import { ExportTicketQueue } from '../../handling/queue/export-queue.js';
import { CountTicketQueue } from '../../handling/queue/count-queue.js';
import { ReadTicketQueue } from '../../handling/queue/read-queue.js';
import { ReadStaffTicket } from '../../handling/reading/read-ticket.js';
import { reading, tag } from './policies.js';

type Id = Static<typeof TicketIdParam>;

/** Reports as offices see them: lists, counts, one of them, a file of a list. */
@Controller('api/v1/staff/feedback')
export class StaffTicketsController {
  constructor(
    @Inject(ReadTicketQueue) private readonly queue: ReadTicketQueue,
    @Inject(CountTicketQueue) private readonly counting: CountTicketQueue,
    @Inject(ReadStaffTicket) private readonly reader: ReadStaffTicket,
    @Inject(ExportTicketQueue) private readonly exporting: ExportTicketQueue,
  ) {}

  @Get('tickets')
  @Operation({
    id: 'listStaffTickets',
    summary: 'Reports of a list, the nearest date first',
    tag,
    policy: reading,
    response: StaffTicketPage,
    problems: { 422: 'invalid' },
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(StaffTicketQuery) }) query: StaffTicketQuery): Promise<StaffTicketPage> {
    return this.queue.page(ctx, query);
  }

  @Get('counts')
  @Operation({ id: 'countStaffTickets', summary: 'How many reports each list holds', tag, policy: reading, response: StaffTicketCounts })
  counts(@Ctx() ctx: RequestContext): Promise<StaffTicketCounts> {
    return this.counting.run(ctx);
  }

  @Get('export.csv')
  @Header('cache-control', 'private, no-store')
  @Operation({
    id: 'exportStaffTickets',
    summary: 'A list as a file; recorded',
    tag,
    policy: reading,
    produces: 'text/csv',
    problems: { 422: 'invalid' },
  })
  async export(@Ctx() ctx: RequestContext, @Query({ schema: SText(StaffTicketQuery) }) query: StaffTicketQuery): Promise<StreamableFile> {
    const content = Buffer.from(await this.exporting.run(ctx, query));
    return new StreamableFile(content, {
      type: 'text/csv; charset=utf-8',
      length: content.length,
      disposition: 'attachment; filename="phan-anh.csv"',
    });
  }

  @Get('tickets/:id')
  @Operation({
    id: 'getStaffTicket',
    summary: 'A report with everything that was said and done; recorded',
    tag,
    policy: reading,
    response: StaffTicket,
    problems: { 404: 'not-found' },
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketIdParam) }) { id }: Id): Promise<StaffTicket> {
    return this.reader.run(ctx, id);
  }
}
