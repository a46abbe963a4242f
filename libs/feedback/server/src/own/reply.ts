import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, type ReplyToOffice } from '@tinhso/feedback-contract';
import { FilesFacade } from '@tinhso/files-server';
import { tidyText } from '@tinhso/kernel';
import { accountIdOf, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { OwnTickets } from '../after/own-tickets.js';
import { insertTicketFiles, TICKET_SUBJECT } from '../data/files.js';
import { insertMessage } from '../data/messages.js';
import { TicketMoves } from '../handling/ticket-moves.js';
import { StaffNews } from '../news/staff-news.js';
import { TicketVault } from '../ticket-vault.js';

/** The reporter answers what the office asked; its clock goes on from there. */
@Injectable()
export class ReplyToOfficeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OwnTickets) private readonly own: OwnTickets,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(StaffNews) private readonly news: StaffNews,
  ) {}

  /** @throws Problem ticket-not-found | ticket-asks-nothing | files-unusable */
  run(ctx: RequestContext, code: string, { text, files = [] }: ReplyToOffice): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.own.lock(tx, code);
      if (row.status !== 'waiting_for_reporter') throw Problem.from(feedbackProblems, 'ticket-asks-nothing');
      const accountId = accountIdOf(ctx);
      const claim = { accountId, fileIds: files, subjectType: TICKET_SUBJECT, subjectId: row.id };
      await this.files.claimFiles(tx, claim);
      // What is sent to the office alone is not shown to everybody.
      await insertTicketFiles(tx, row.id, files, { purpose: 'report', isPublic: false });
      await insertMessage(tx, this.vault, { ticketId: row.id, kind: 'reply', text: tidyText(text), unitId: row.unitId });
      await this.moves.take(tx, row, 'reply', { public: true });
      await this.news.tell(tx, { ticketId: row.id, kind: 'replied', ...(row.officerId ? { accountId: row.officerId } : {}) });
    });
  }
}
