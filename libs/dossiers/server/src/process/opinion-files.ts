import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { OpinionFile } from '@tinhso/dossiers-contract';
import { FileAccess, FilesFacade } from '@tinhso/files-server';
import { accountIdOf, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findConsultation } from '../data/consultations.js';
import { findDossier } from '../data/dossiers.js';
import { Offices } from '../offices/offices.js';

/** What holds the files of an answer. */
const CONSULTATION_SUBJECT = 'consultation';

/** Files of opinions: of the unit that was asked, read by it and by the offices that have the dossier. The citizen does not see them. */
@Injectable()
export class OpinionFiles implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(FileAccess) private readonly access: FileAccess,
  ) {}

  onModuleInit(): void {
    this.access.register(CONSULTATION_SUBJECT, (ctx, file) => this.admit(ctx, file));
  }

  /** Keeps a file of whoever answers, until the answer takes it. @throws Problem the gate's reasons */
  async keep(ctx: RequestContext, { name, bytes }: { name: string; bytes: Buffer }): Promise<OpinionFile> {
    const id = await this.files.keepFile(ctx, { ownerId: accountIdOf(ctx), name, bytes });
    const file = await this.unitOfWork.run(ctx, async (tx) => (await this.files.describe(tx.manager, [id])).get(id));
    if (!file) throw new Error(`file ${id} of an opinion is gone`);
    return { id, name: file.name, mediaType: file.mediaType, size: file.size };
  }

  /** Gives files to the answer. @throws Problem files-unusable naming those of others */
  async claim(tx: Tx, consultationId: string, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    const subject = { subjectType: CONSULTATION_SUBJECT, subjectId: consultationId };
    await this.files.claimFiles(tx, { accountId: accountIdOf(tx.ctx), fileIds, ...subject });
  }

  /** May the file be read now? By who reaches the dossier, and by the unit that was asked. A look is a look into the applicant's matter. */
  admit(ctx: RequestContext, { id, subjectId }: { id: string; subjectId: string }): Promise<boolean> {
    if (ctx.actor.kind !== 'staff') return Promise.resolve(false);
    return this.unitOfWork.run(ctx, async (tx) => {
      const asked = await findConsultation(tx.manager, subjectId);
      const row = asked && (await findDossier(tx.manager, asked.dossierId));
      if (!row) return false;
      const may =
        this.offices.reaches(ctx.grantedPosts, row) || this.offices.isAsked(ctx.grantedPosts, asked.askedUnitId, row.procedureCode);
      if (may)
        await appendAudit(tx, {
          action: 'dossier.consultation_read',
          subjectType: 'consultation',
          subjectId,
          dataSubjectId: row.accountId,
          caseId: row.id,
          fields: [id],
        });
      return may;
    });
  }
}
