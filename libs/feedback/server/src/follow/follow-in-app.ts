import { Inject, Injectable } from '@nestjs/common';
import { feedbackLimits, feedbackProblems, parseTicketCode, type AskOwnAlerts } from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { accountIdOf, isLimited, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { deleteFollowing, followingsOf, insertFollower } from '../data/followers.js';
import { findTicketByCode } from '../data/tickets.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { FollowAreas, isSame } from './follow-areas.js';

/** Follows a report or an area in the inbox of the account. Somebody known by a phone is told by SMS. */
@Injectable()
export class FollowInApp {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FollowAreas) private readonly areas: FollowAreas,
  ) {}

  /** Following twice is following once. @throws Problem ticket-not-found */
  follow(ctx: RequestContext, code: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { id } = await this.find(tx, code);
      const accountId = accountIdOf(ctx);
      const known = await followingsOf(tx.manager, accountId);
      if (known.some(({ ticketId }) => ticketId === id) || known.length >= feedbackLimits.follows) return;
      const channel = isLimited(ctx) ? 'sms' : 'app';
      await insertFollower(tx, { id: newId(), ticketId: id, accountId, channel, state: 'following', locale: ctx.locale });
    });
  }

  /** @throws Problem ticket-not-found */
  leave(ctx: RequestContext, code: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => deleteFollowing(tx, (await this.find(tx, code)).id, accountIdOf(ctx)));
  }

  /** Asking twice is asking once. Somebody known by a phone is told by SMS. @throws Problem follow-area-faulty | alerts-full */
  alert(ctx: RequestContext, wish: AskOwnAlerts): Promise<void> {
    const area = this.areas.of(wish);
    return this.unitOfWork.run(ctx, async (tx) => {
      const accountId = accountIdOf(ctx);
      const known = await followingsOf(tx.manager, accountId);
      if (known.some((each) => each.ticketId === null && isSame(each, area))) return;
      if (known.length >= feedbackLimits.follows) throw Problem.from(feedbackProblems, 'alerts-full');
      const channel = isLimited(ctx) ? 'sms' : 'app';
      await insertFollower(tx, { id: newId(), accountId, channel, state: 'following', locale: ctx.locale, ...area });
    });
  }

  /** A public report, or one's own. */
  private async find(tx: Tx, typed: string): Promise<TicketRow> {
    const code = parseTicketCode(typed);
    const row = code ? await findTicketByCode(tx.manager, code) : null;
    if (!row || (row.visibility !== 'public' && row.reporterId !== accountIdOf(tx.ctx)))
      throw Problem.from(feedbackProblems, 'ticket-not-found');
    return row;
  }
}
