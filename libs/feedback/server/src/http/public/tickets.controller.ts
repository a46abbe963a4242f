import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { FeedbackMap, MapQuery, PublicTicket, TicketCodeParam, TicketPage, TicketPhotoParam, TicketQuery } from '@tinhso/feedback-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { ReadMap } from '../../map/read-map.js';
import { ListPublicTickets } from '../../public/list-tickets.js';
import { ReadPublicTicket } from '../../public/read-public-ticket.js';

const open = { audience: 'public' } as const;

@Controller('api/v1/public/feedback')
export class PublicTicketsController {
  constructor(
    @Inject(ListPublicTickets) private readonly listing: ListPublicTickets,
    @Inject(ReadPublicTicket) private readonly reading: ReadPublicTicket,
    @Inject(ReadMap) private readonly mapping: ReadMap,
  ) {}

  @Get('tickets')
  @Operation({
    id: 'listPublicTickets',
    summary: 'Public reports, newest first; words are found with or without marks',
    tag: 'feedback',
    policy: open,
    response: TicketPage,
    problems: { 429: 'too-many-requests' },
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(TicketQuery) }) query: TicketQuery): Promise<TicketPage> {
    return this.listing.run(ctx, query);
  }

  @Get('map')
  @Operation({
    id: 'getFeedbackMap',
    summary: 'Public reports of a map: single ones where they are few, clusters where they are many',
    tag: 'feedback',
    policy: open,
    response: FeedbackMap,
    problems: { 422: 'invalid', 429: 'too-many-requests' },
  })
  map(@Ctx() ctx: RequestContext, @Query({ schema: SText(MapQuery) }) query: MapQuery): Promise<FeedbackMap> {
    return this.mapping.run(ctx, query);
  }

  @Get('tickets/:code')
  @Operation({
    id: 'getPublicTicket',
    summary: 'The public page of a report; hidden ones are not there',
    tag: 'feedback',
    policy: open,
    response: PublicTicket,
    problems: { 404: 'ticket-not-found', 429: 'too-many-requests' },
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam): Promise<PublicTicket> {
    return this.reading.run(ctx, code);
  }

  @Get('tickets/:code/photos/:fileId')
  @Operation({
    id: 'getTicketPhoto',
    summary: 'A public photo of a report',
    tag: 'feedback',
    policy: open,
    produces: 'image/jpeg',
    problems: { 404: 'ticket-not-found' },
  })
  async photo(
    @Param({ schema: SText(TicketPhotoParam) }) { code, fileId }: TicketPhotoParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { stream, mediaType, size } = await this.reading.photo(code, fileId);
    // The name that the sender gave it is nobody's business, and what is hidden later must not live on in caches for long.
    void reply.headers({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=300',
      'cross-origin-resource-policy': 'same-origin',
    });
    return new StreamableFile(stream, { type: mediaType, length: size, disposition: 'inline' });
  }
}
