import { Inject, Injectable } from '@nestjs/common';
import type { ContractorReport } from '@tinhso/feedback-contract';
import { FilesFacade } from '@tinhso/files-server';
import { newId } from '@tinhso/kernel';
import { UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { insertTicketFiles, TICKET_SUBJECT } from '../data/files.js';
import { TicketLinkReportRow, TicketLinkRow } from '../data/handling.entities.js';
import { insertMessage } from '../data/messages.js';
import { TicketMoves } from '../handling/ticket-moves.js';
import { StaffNews } from '../news/staff-news.js';
import { TicketVault } from '../ticket-vault.js';
import { ContractorGate, type OpenedJob } from './contractor-gate.js';

/** News of a job from whoever does it. The office reads them and answers the reporter itself. */
@Injectable()
export class ContractorWork {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ContractorGate) private readonly gate: ContractorGate,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(StaffNews) private readonly news: StaffNews,
  ) {}

  /** @throws Problem contractor-link-over */
  report(ctx: RequestContext, token: string, { text, done }: ContractorReport): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const job = await this.gate.open(tx, token);
      if (done) await tx.manager.update(TicketLinkRow, { id: job.link.id }, { state: 'done' });
      await this.write(tx, job, text, null);
    });
  }

  /** A photo of the work: evidence for the office, which shows it to everybody by its answer. @throws Problem contractor-link-over | the gate's reasons */
  async photo(ctx: RequestContext, token: string, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
    const { link } = await this.unitOfWork.run(ctx, (tx) => this.gate.open(tx, token));
    const fileId = await this.files.keepFile(ctx, { ownerId: link.madeBy, name, bytes });
    await this.unitOfWork.run(ctx, async (tx) => {
      const job = await this.gate.open(tx, token);
      const ticketId = job.row.id;
      await this.files.claimFiles(tx, { accountId: link.madeBy, fileIds: [fileId], subjectType: TICKET_SUBJECT, subjectId: ticketId });
      await insertTicketFiles(tx, ticketId, [fileId], { purpose: 'evidence', isPublic: false });
      await this.write(tx, job, name, fileId);
    });
  }

  private async write(tx: Tx, { link, row }: OpenedJob, text: string, fileId: string | null): Promise<void> {
    const values = { id: newId(), linkId: link.id, text, fileId, at: tx.now };
    await tx.manager.createQueryBuilder().insert().into(TicketLinkReportRow).values(values).updateEntity(false).execute();
    await insertMessage(tx, this.vault, { ticketId: row.id, kind: 'note', text: `${link.name}: ${text}`, unitId: row.unitId });
    await this.moves.note(tx, row, 'ticket.link_reported', { public: false, payload: { linkId: link.id, name: link.name } });
    await this.news.tell(tx, { ticketId: row.id, kind: 'contractor', ...(row.officerId ? { accountId: row.officerId } : {}) });
  }
}
