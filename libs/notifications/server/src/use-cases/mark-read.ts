import { Inject, Injectable } from '@nestjs/common';
import type { MarkRead, UnreadCount } from '@tinhso/notifications-contract';
import { accountIdOf, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { countUnread, markRead, markReadUpTo } from '../data/inbox.js';

/** Marks messages of the signed-in person as read; ids of other people's are without effect. */
@Injectable()
export class MarkReadUseCase {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  run(ctx: RequestContext, input: MarkRead): Promise<UnreadCount> {
    const accountId = accountIdOf(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      if ('ids' in input) await markRead(tx, accountId, input.ids);
      else await markReadUpTo(tx, accountId, input.upTo);
      return { unread: await countUnread(tx.manager, accountId) };
    });
  }
}
