import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type ReopenTicket } from '@tinhso/feedback-contract';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { insertMessage } from '../data/messages.js';
import { TicketMoves } from '../handling/ticket-moves.js';
import { Rulebook } from '../rules/rulebook.js';
import { TicketVault } from '../ticket-vault.js';
import { AnotherPerson } from './another-person.js';
import { OwnTickets } from './own-tickets.js';

const DAY = 86_400_000;

/** The matter is not done: within the window the report is open again, with its time from now, and another person has it. */
@Injectable()
export class ReopenTicketUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OwnTickets) private readonly own: OwnTickets,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(AnotherPerson) private readonly another: AnotherPerson,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  /** @throws Problem ticket-not-found | not-answered-yet | reopen-window-over */
  run(ctx: RequestContext, code: string, { reason }: ReopenTicket): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.own.lock(tx, code);
      if (!row.answeredAt || row.mergedInto) throw Problem.from(handlingProblems, 'not-answered-yet');
      if (tx.now.getTime() > row.answeredAt.getTime() + this.book.reopenDays * DAY)
        throw Problem.from(handlingProblems, 'reopen-window-over');
      const next = await this.another.than(tx, row);
      await insertMessage(tx, this.vault, { ticketId: row.id, kind: 'reply', text: reason });
      await this.moves.take(tx, row, 'reopen', {
        changes: {
          officerId: next?.accountId ?? null,
          officerName: next?.name ?? null,
          reopened: row.reopened + 1,
          closingCode: null,
          closedAt: null,
          escalation: 0,
        },
        clock: { anewFrom: tx.now },
        public: true,
      });
    });
  }
}
