import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { MarkRead, NotificationPage, NotificationQuery, UnreadCount } from '@tinhso/notifications-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ListNotificationsUseCase } from '../../use-cases/list-notifications.js';
import { MarkReadUseCase } from '../../use-cases/mark-read.js';

const policy = { audience: 'staff', scope: 'account.self', jurisdiction: 'none' } as const;

/** The inbox of a member of staff: what the work wants to tell. */
@Controller('api/v1/staff/notices')
export class NoticesController {
  constructor(
    @Inject(ListNotificationsUseCase) private readonly listing: ListNotificationsUseCase,
    @Inject(MarkReadUseCase) private readonly reading: MarkReadUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listNotices',
    summary: 'Inbox of the signed-in member of staff, newest first',
    tag: 'notifications',
    policy,
    response: NotificationPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(NotificationQuery) }) query: NotificationQuery): Promise<NotificationPage> {
    return this.listing.run(ctx, query);
  }

  @Post('read')
  @Operation({
    id: 'markNoticesRead',
    summary: 'Marks notices as read',
    tag: 'notifications',
    policy,
    response: UnreadCount,
  })
  read(@Ctx() ctx: RequestContext, @Body({ schema: S(MarkRead) }) input: MarkRead): Promise<UnreadCount> {
    return this.reading.run(ctx, input);
  }
}
