import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ChangeTicketDetails,
  feedbackCitizenScopes as scopes,
  OwnTicket,
  OwnTicketPage,
  OwnTicketQuery,
  PublicTicket,
  ReplyToOffice,
  TicketCodeParam,
} from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ChangeDetails } from '../../own/change-details.js';
import { ReadOwnTickets } from '../../own/read-own.js';
import { ReplyToOfficeUseCase } from '../../own/reply.js';

const reading = { audience: 'citizen', scope: scopes.read, relation: 'owner' } as const;
const acting = { audience: 'citizen', scope: scopes.report, relation: 'owner' } as const;

@Controller('api/v1/citizen/feedback/tickets')
export class OwnTicketsController {
  constructor(
    @Inject(ReadOwnTickets) private readonly own: ReadOwnTickets,
    @Inject(ChangeDetails) private readonly changing: ChangeDetails,
    @Inject(ReplyToOfficeUseCase) private readonly replying: ReplyToOfficeUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listOwnTickets',
    summary: 'What I reported, newest first',
    tag: 'feedback',
    policy: { ...reading, relation: 'self' },
    response: OwnTicketPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(OwnTicketQuery) }) { cursor }: OwnTicketQuery): Promise<OwnTicketPage> {
    return this.own.list(ctx, cursor);
  }

  @Get(':code')
  @Operation({
    id: 'getOwnTicket',
    summary: 'A report of mine, unmasked, with what I can do',
    tag: 'feedback',
    policy: reading,
    response: OwnTicket,
    problems: { 404: 'ticket-not-found' },
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam): Promise<OwnTicket> {
    return this.own.one(ctx, code);
  }

  @Get(':code/preview')
  @Operation({
    id: 'previewOwnTicket',
    summary: 'The page of my report as others see it, or would see it',
    tag: 'feedback',
    policy: reading,
    response: PublicTicket,
    problems: { 404: 'ticket-not-found' },
  })
  preview(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam): Promise<PublicTicket> {
    return this.own.preview(ctx, code);
  }

  @Patch(':code/details')
  @Operation({
    id: 'changeOwnTicketDetails',
    summary: 'Change who sees my name, or take the page away from the public',
    tag: 'feedback',
    status: 204,
    policy: acting,
    problems: { 404: 'ticket-not-found' },
  })
  change(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam,
    @Body({ schema: S(ChangeTicketDetails) }) body: ChangeTicketDetails,
  ): Promise<void> {
    return this.changing.run(ctx, code, body);
  }

  @Post(':code/replies')
  @Operation({
    id: 'replyToOffice',
    summary: 'Answer what the office asks',
    tag: 'feedback',
    status: 204,
    policy: acting,
    problems: { 404: 'ticket-not-found', 409: 'ticket-asks-nothing', 422: 'files-unusable' },
  })
  reply(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam,
    @Body({ schema: S(ReplyToOffice) }) body: ReplyToOffice,
  ): Promise<void> {
    return this.replying.run(ctx, code, body);
  }
}
