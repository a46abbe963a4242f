import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import {
  dossierProblems,
  type DeskList,
  type Reception,
  type ReceptionList,
  type SaveReception,
  type ScannedFile,
} from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { accountIdOf, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import { Offices } from '../offices/offices.js';
import { deleteReception, openReceptions, updateReception } from './receptions.js';
import { ReceptionDesk } from './reception-desk.js';
import { ReceptionVault } from './reception-vault.js';

/** What a clerk has begun: the list, one of them, saving, scanning into it, throwing it away. */
@Injectable()
export class KeepReception {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ReceptionDesk) private readonly desk: ReceptionDesk,
    @Inject(ReceptionVault) private readonly vault: ReceptionVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  /** The desks at which the acting clerk may receive. */
  desks(ctx: RequestContext): DeskList {
    const ids = [...new Set(this.offices.reachOf(ctx.grantedPosts).flatMap(({ unitIds }) => unitIds))];
    const items = ids.flatMap((id) => {
      const { shortName, communeCode, kind, deskName } = this.offices.office(id);
      return deskName ? [{ unit: { id, name: shortName }, kind, ...(communeCode ? { communeCode } : {}) }] : [];
    });
    return { items };
  }

  /** Unfinished ones of the acting clerk, at the desks where she still is. */
  async list(ctx: RequestContext): Promise<ReceptionList> {
    const rows = await this.unitOfWork.run(ctx, (tx) => openReceptions(tx.manager, accountIdOf(ctx), tx.now));
    return { items: rows.filter((row) => this.desk.reaches(ctx, row)).map((row) => this.desk.summary(row, ctx.locale)) };
  }

  /** @throws Problem not-found */
  one(ctx: RequestContext, id: string): Promise<Reception> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.desk.find(ctx, tx.manager, id);
      // What is finished is read as a dossier.
      if (row.finishedAt) throw Problem.from(platformProblems, 'not-found');
      await appendAudit(tx, {
        action: 'reception.read',
        subjectType: 'reception',
        subjectId: id,
        dataSubjectId: row.accountId,
        caseId: id,
        fields: ['answers'],
      });
      return this.desk.view(tx, row);
    });
  }

  /** @throws Problem not-found | reception-changed | draft-too-large */
  save(ctx: RequestContext, id: string, { version, answers, papers }: SaveReception): Promise<Reception> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.desk.open(tx, id, version);
      const sealed = this.vault.seal(id, { ...this.vault.open(row), answers: answers as Answers, papers });
      if (!(await updateReception(tx, row, { sealed }))) throw Problem.from(dossierProblems, 'reception-changed');
      await this.files.keepFiles(tx, { accountId: row.accountId, fileIds: papers.map(({ fileId }) => fileId), until: row.expiresAt });
      return this.desk.view(tx, { ...row, sealed, version: version + 1 });
    });
  }

  /** Keeps a scan; it belongs to the person. The client names it among the papers when it saves. @throws Problem not-found | the gate's reasons */
  async scan(
    ctx: RequestContext,
    id: string,
    { paper, name, bytes }: { paper: string; name: string; bytes: Buffer },
  ): Promise<ScannedFile> {
    const row = await this.desk.find(ctx, this.reader.manager, id);
    if (row.finishedAt) throw Problem.from(dossierProblems, 'reception-changed');
    const fileId = await this.files.keepFile(ctx, { ownerId: row.accountId, name, paper, bytes });
    const file = (await this.files.describe(this.reader.manager, [fileId])).get(fileId);
    if (!file) throw new Error(`scan ${fileId} is gone`);
    return { id: fileId, paper, name: file.name, mediaType: file.mediaType, size: file.size };
  }

  /** @throws Problem not-found */
  discard(ctx: RequestContext, id: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.desk.find(ctx, tx.manager, id);
      if (!(await deleteReception(tx, id))) throw Problem.from(platformProblems, 'not-found');
      await appendAudit(tx, {
        action: 'reception.discarded',
        subjectType: 'reception',
        subjectId: id,
        dataSubjectId: row.accountId,
        caseId: id,
      });
    });
  }
}
