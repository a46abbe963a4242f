import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems } from '@tinhso/dossiers-contract';
import { accountIdOf, idBytes, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { filesOf } from '../data/files.js';
import { currentFiles } from '../domain/current-files.js';
import { AccessRules } from '../lifecycle/access-rules.js';
import { OpeningRow } from './revision.entity.js';
import { revisionsOf } from './revisions.js';

/** Which files of a dossier a member of staff has opened: nobody may call a dossier incomplete without having looked. */
@Injectable()
export class OpenedFiles {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AccessRules) private readonly rules: AccessRules,
  ) {}

  /** May the file be read now? What staff are let see counts as opened by them. */
  async admit(ctx: RequestContext, { id, subjectId }: { id: string; subjectId: string }): Promise<boolean> {
    const admitted = await this.rules.mayRead(ctx, subjectId);
    if (admitted && ctx.actor.kind === 'staff') await this.unitOfWork.run(ctx, (tx) => this.record(tx, subjectId, [id]));
    return admitted || (await this.rules.mayReadAsAsked(ctx, { id, subjectId }));
  }

  /** Notes files as opened by whoever acts; the first time counts. */
  async record(tx: Tx, dossierId: string, fileIds: readonly string[]): Promise<void> {
    const account = idBytes(accountIdOf(tx.ctx));
    const rows = fileIds.map((fileId) => [idBytes(dossierId), account, idBytes(fileId), tx.now]);
    if (rows.length > 0)
      await tx.manager.query('INSERT IGNORE INTO dossier_opening (dossier_id, account_id, file_id, opened_at) VALUES ?', [rows]);
  }

  /** Files that the person has opened. */
  async openedBy(manager: EntityManager, dossierId: string, accountId: string): Promise<ReadonlySet<string>> {
    const rows = await manager.findBy(OpeningRow, { dossierId, accountId });
    return new Set(rows.map(({ fileId }) => fileId));
  }

  /** @throws Problem files-unopened (409) naming the files that count and that the acting person has not opened */
  async demandAll({ manager, ctx }: Tx, dossierId: string): Promise<void> {
    const opened = await this.openedBy(manager, dossierId, accountIdOf(ctx));
    const current = currentFiles(await filesOf(manager, dossierId), await revisionsOf(manager, dossierId));
    const unopened = [...new Set(current.map(({ fileId }) => fileId))].filter((fileId) => !opened.has(fileId));
    if (unopened.length > 0) throw Problem.from(dossierProblems, 'files-unopened', { extra: { unopened } });
  }
}
