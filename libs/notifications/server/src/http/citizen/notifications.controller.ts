import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { MarkRead, NotificationPage, NotificationQuery, UnreadCount } from '@tinhso/notifications-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ListNotificationsUseCase } from '../../use-cases/list-notifications.js';
import { MarkReadUseCase } from '../../use-cases/mark-read.js';

@Controller('api/v1/citizen/notifications')
export class NotificationsController {
  constructor(
    @Inject(ListNotificationsUseCase) private readonly listing: ListNotificationsUseCase,
    @Inject(MarkReadUseCase) private readonly reading: MarkReadUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listNotifications',
    summary: 'Inbox of the signed-in citizen, newest first',
    tag: 'notifications',
    policy: { audience: 'citizen', scope: 'notification.read', relation: 'self' },
    response: NotificationPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(NotificationQuery) }) query: NotificationQuery): Promise<NotificationPage> {
    return this.listing.run(ctx, query);
  }

  @Post('read')
  @Operation({
    id: 'markNotificationsRead',
    summary: 'Marks messages as read',
    tag: 'notifications',
    policy: { audience: 'citizen', scope: 'notification.read', relation: 'self' },
    response: UnreadCount,
  })
  read(@Ctx() ctx: RequestContext, @Body({ schema: S(MarkRead) }) input: MarkRead): Promise<UnreadCount> {
    return this.reading.run(ctx, input);
  }
}
