import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, feedbackRateLimits, parseTicketCode, type MeTooCount } from '@tinhso/feedback-contract';
import { accountIdOf, idBytes, Problem, Publisher, RateLimiter, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { recordEvent } from '../data/events.js';
import { lockTicketByCode } from '../data/tickets.js';
import { Rulebook } from '../rules/rulebook.js';

/** Somebody has the same trouble: counted once for each person, and the priority rises by the published rule. */
@Injectable()
export class MeToo {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem ticket-not-found | ticket-own | too-many-requests */
  async run(ctx: RequestContext, typed: string): Promise<MeTooCount> {
    await this.limiter.consume(feedbackRateLimits.meToo, accountIdOf(ctx));
    const code = parseTicketCode(typed);
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = code ? await lockTicketByCode(tx, code) : null;
      if (row?.visibility !== 'public') throw Problem.from(feedbackProblems, 'ticket-not-found');
      if (row.reporterId === accountIdOf(ctx)) throw Problem.from(feedbackProblems, 'ticket-own');
      const added: { affectedRows: number } = await tx.manager.query(
        'INSERT IGNORE INTO ticket_me_too (ticket_id, person_id, at) VALUES (?, ?, ?)',
        [idBytes(row.id), idBytes(accountIdOf(ctx)), tx.now],
      );
      if (added.affectedRows === 0) return { meToo: row.meToo };
      const meToo = row.meToo + 1;
      // The version stays: whoever works on the report is not disturbed by it.
      await tx.manager.query('UPDATE ticket SET me_too = ?, priority = ? WHERE id = ?', [
        meToo,
        this.book.priority(meToo),
        idBytes(row.id),
      ]);
      await recordEvent(tx, this.publisher, row.id, { kind: 'ticket.me_too', public: false, payload: { meToo } });
      return { meToo };
    });
  }
}
