import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type RateTicket, type TicketStatus } from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { TicketRatingRow } from '../data/handling.entities.js';
import { newestRating } from '../data/ratings.js';
import { TicketMoves } from '../handling/ticket-moves.js';
import { TicketVault } from '../ticket-vault.js';
import { OwnTickets } from './own-tickets.js';

const ANSWERED: readonly TicketStatus[] = ['answered', 'closed'];

/** The reporter says whether the answer is good. Content closes the report; nothing else of what is said does. */
@Injectable()
export class RateTicketUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OwnTickets) private readonly own: OwnTickets,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  /** @throws Problem ticket-not-found | not-answered-yet | ticket-rated-already | reason-missing from who is not satisfied */
  run(ctx: RequestContext, code: string, { satisfied, reason }: RateTicket): Promise<void> {
    if (!satisfied && !reason) throw Problem.from(handlingProblems, 'reason-missing');
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.own.lock(tx, code);
      if (!ANSWERED.includes(row.status) || !row.answeredAt || row.mergedInto) throw Problem.from(handlingProblems, 'not-answered-yet');
      const earlier = await newestRating(tx.manager, row.id);
      if (earlier?.answeredAt.getTime() === row.answeredAt.getTime()) throw Problem.from(handlingProblems, 'ticket-rated-already');
      await this.keep(tx, row.id, row.answeredAt, { satisfied, ...(reason ? { reason } : {}) });
      const changes = { satisfied: satisfied ? 1 : 0 };
      if (satisfied && row.status === 'answered')
        await this.moves.take(tx, row, 'accept', { changes: { ...changes, closedAt: tx.now }, public: true });
      else await this.moves.note(tx, row, 'ticket.rated', { changes, public: false, payload: { satisfied } });
    });
  }

  private async keep(tx: Tx, ticketId: string, answeredAt: Date, { satisfied, reason }: RateTicket): Promise<void> {
    const id = newId();
    const reasonSealed = reason ? this.vault.sealText(id, reason) : null;
    const values = { id, ticketId, answeredAt, satisfied: satisfied ? 1 : 0, reasonSealed, ratedAt: tx.now };
    await tx.manager.createQueryBuilder().insert().into(TicketRatingRow).values(values).updateEntity(false).execute();
  }
}
