import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  AskAlerts,
  FeedbackFigures,
  FeedQuery,
  FiguresQuery,
  Following,
  FollowTicket,
  FollowTokenParam,
  TicketCodeParam,
} from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { ReadFigures } from '../../figures/read-figures.js';
import { FollowByAddress } from '../../follow/follow-by-address.js';
import { FollowLinks } from '../../follow/follow-links.js';
import { ReadFeed } from '../../public/read-feed.js';

const open = { audience: 'public' } as const;

@Controller('api/v1/public/feedback')
export class FeedbackNewsController {
  constructor(
    @Inject(ReadFeed) private readonly feeding: ReadFeed,
    @Inject(ReadFigures) private readonly figures: ReadFigures,
    @Inject(FollowByAddress) private readonly following: FollowByAddress,
    @Inject(FollowLinks) private readonly links: FollowLinks,
  ) {}

  @Get('feed.atom')
  @Operation({
    id: 'getFeedbackFeed',
    summary: 'The newest public reports as an Atom feed',
    tag: 'feedback',
    policy: open,
    produces: 'application/atom+xml',
    problems: { 429: 'too-many-requests' },
  })
  async feed(
    @Ctx() ctx: RequestContext,
    @Query({ schema: SText(FeedQuery) }) query: FeedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const feed = await this.feeding.run(ctx, query);
    void reply.header('content-type', 'application/atom+xml; charset=utf-8').header('cache-control', 'public, max-age=120');
    return feed;
  }

  @Get('figures')
  @Operation({
    id: 'getFeedbackFigures',
    summary: 'How offices dealt with reports in the last twelve months',
    tag: 'feedback',
    policy: open,
    response: FeedbackFigures,
  })
  read(@Query({ schema: SText(FiguresQuery) }) query: FiguresQuery): Promise<FeedbackFigures> {
    return this.figures.run(query);
  }

  @Post('tickets/:code/followers')
  @Operation({
    id: 'followTicketByAddress',
    summary: 'Follow a public report by mail or SMS; a message asks to confirm',
    tag: 'feedback',
    status: 202,
    policy: open,
    problems: { 404: 'ticket-not-found', 422: 'follow-address-faulty', 429: 'too-many-requests' },
  })
  follow(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketCodeParam) }) { code }: TicketCodeParam,
    @Body({ schema: S(FollowTicket) }) body: FollowTicket,
  ): Promise<void> {
    return this.following.ticket(ctx, code, body);
  }

  @Post('alerts')
  @Operation({
    id: 'askFeedbackAlerts',
    summary: 'News of a commune or of what is near a point, by mail or SMS; a message asks to confirm',
    tag: 'feedback',
    status: 202,
    policy: open,
    problems: { 422: 'follow-area-faulty, follow-address-faulty', 429: 'too-many-requests' },
  })
  alert(@Ctx() ctx: RequestContext, @Body({ schema: S(AskAlerts) }) body: AskAlerts): Promise<void> {
    return this.following.area(ctx, body);
  }

  @Get('follow/:token')
  @Operation({
    id: 'getFollowing',
    summary: 'What the link of a message is about',
    tag: 'feedback',
    policy: open,
    response: Following,
    problems: { 404: 'follow-link-dead' },
  })
  about(@Param({ schema: SText(FollowTokenParam) }) { token }: FollowTokenParam): Promise<Following> {
    return this.links.read(token);
  }

  @Post('follow/:token')
  @Operation({
    id: 'confirmFollowing',
    summary: 'Confirm to be told',
    tag: 'feedback',
    policy: open,
    response: Following,
    problems: { 404: 'follow-link-dead' },
  })
  confirm(@Ctx() ctx: RequestContext, @Param({ schema: SText(FollowTokenParam) }) { token }: FollowTokenParam): Promise<Following> {
    return this.links.confirm(ctx, token);
  }

  @Post('follow/:token/leave')
  @Operation({
    id: 'leaveFollowing',
    summary: 'Be told no more: one tap, and done however often',
    tag: 'feedback',
    status: 204,
    policy: open,
    problems: { 404: 'follow-link-dead' },
  })
  leave(@Ctx() ctx: RequestContext, @Param({ schema: SText(FollowTokenParam) }) { token }: FollowTokenParam): Promise<void> {
    return this.links.leave(ctx, token);
  }
}
