import { Inject, Injectable } from '@nestjs/common';
import type { NotificationPage, NotificationQuery } from '@tinhso/notifications-contract';
import { accountIdOf, Reader, type RequestContext } from '@tinhso/platform';
import { countUnread, inboxPage } from '../data/inbox.js';

const PAGE = 20;

/** The signed-in person's inbox, newest first, in the language of the request. */
@Injectable()
export class ListNotificationsUseCase {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  async run(ctx: RequestContext, { cursor, limit = PAGE }: NotificationQuery): Promise<NotificationPage> {
    const accountId = accountIdOf(ctx);
    const { manager } = this.reader;
    const [rows, unread] = await Promise.all([inboxPage(manager, accountId, cursor, limit + 1), countUnread(manager, accountId)]);
    const items = rows.slice(0, limit).map((row) => row.item(ctx.locale));
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last ? { nextCursor: last.id } : {}), unread };
  }
}
