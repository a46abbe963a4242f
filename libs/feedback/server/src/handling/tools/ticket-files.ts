import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { EvidenceFile } from '@tinhso/feedback-contract';
import { FilesFacade, type FileContent } from '@tinhso/files-server';
import { accountIdOf, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { filesOf, TICKET_SUBJECT } from '../../data/files.js';
import { ReadStaffTicket } from '../reading/read-ticket.js';

/** Files of reports for the office: photos that came with them, and what an answer will show. */
@Injectable()
export class TicketFiles {
  constructor(
    @Inject(ReadStaffTicket) private readonly reading: ReadStaffTicket,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Content of a file; each look is written down. @throws Problem not-found for a file of anything else */
  async open(ctx: RequestContext, ticketId: string, fileId: string): Promise<FileContent> {
    const row = await this.reading.find(ctx, ticketId);
    const theirs = (await filesOf(this.reader.manager, ticketId)).some((file) => file.fileId === fileId);
    if (!theirs) throw Problem.from(platformProblems, 'not-found');
    const record = { action: 'ticket.file_read', subjectType: 'ticket', subjectId: ticketId, caseId: ticketId, fields: [fileId] };
    await this.unitOfWork.run(ctx, (tx) => appendAudit(tx, { ...record, ...(row.reporterId ? { dataSubjectId: row.reporterId } : {}) }));
    return this.files.openPublished(fileId, TICKET_SUBJECT, ticketId);
  }

  /** Keeps a file of whoever answers, until the answer takes it. @throws Problem not-found | the gate's reasons */
  async keep(ctx: RequestContext, ticketId: string, { name, bytes }: { name: string; bytes: Buffer }): Promise<EvidenceFile> {
    await this.reading.find(ctx, ticketId);
    const id = await this.files.keepFile(ctx, { ownerId: accountIdOf(ctx), name, bytes });
    const file = (await this.files.describe(this.reader.manager, [id])).get(id);
    if (!file) throw new Error(`file ${id} of an answer is gone`);
    return { id, name: file.name, mediaType: file.mediaType };
  }
}
