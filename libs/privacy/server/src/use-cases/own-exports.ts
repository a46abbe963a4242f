import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import {
  Clock,
  isDuplicate,
  ownerIdOf,
  owns,
  platformProblems,
  Problem,
  Publisher,
  Reader,
  UnitOfWork,
  type RequestContext,
} from '@tinhso/platform';
import { privacyProblems, type DataExport, type DataExportList, type ExportContentParam } from '@tinhso/privacy-contract';
import { exportsOf, findExport, insertExport } from '../data/exports.js';
import { ExportFiles } from '../exports/export-files.js';
import { exportView } from '../exports/export-view.js';

/** A copy of everything kept about the person: asked for, looked after, fetched. */
@Injectable()
export class OwnExports {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(ExportFiles) private readonly files: ExportFiles,
  ) {}

  async list(ctx: RequestContext): Promise<DataExportList> {
    const rows = await exportsOf(this.reader.manager, ownerIdOf(ctx));
    return { items: rows.map((row) => exportView(row, this.clock.now())) };
  }

  /** The worker makes it after the commit. @throws Problem export-under-way */
  async ask(ctx: RequestContext): Promise<DataExport> {
    const accountId = ownerIdOf(ctx);
    const id = newId();
    try {
      return await this.unitOfWork.run(ctx, async (tx) => {
        const row = {
          id,
          accountId,
          state: 'requested' as const,
          underWay: accountId,
          done: 0,
          total: 0,
          keySealed: this.files.newKey(id),
          files: null,
          requestedAt: tx.now,
          readyAt: null,
          expiresAt: null,
        };
        await insertExport(tx, row);
        await appendAudit(tx, { action: 'privacy.export-asked', subjectType: 'data_export', subjectId: id, dataSubjectId: accountId });
        await this.publisher.publish(tx, { type: 'privacy.export_requested', payload: { exportId: id, accountId } });
        return exportView(row, tx.now);
      });
    } catch (error) {
      if (isDuplicate(error)) throw Problem.from(privacyProblems, 'export-under-way', { cause: error });
      throw error;
    }
  }

  /** @throws Problem not-found alike for absent and foreign ones, export-not-ready */
  async content(ctx: RequestContext, { id, format }: ExportContentParam): Promise<Buffer> {
    const row = await findExport(this.reader.manager, id);
    if (!row || !owns(ctx, row.accountId)) throw Problem.from(platformProblems, 'not-found');
    const ready = row.state === 'ready' && row.expiresAt !== null && row.expiresAt > this.clock.now();
    if (!ready || !row.keySealed) throw Problem.from(privacyProblems, 'export-not-ready');
    const bytes = await this.files.read(id, row.keySealed, format);
    await this.unitOfWork.run(ctx, (tx) =>
      appendAudit(tx, {
        action: 'privacy.export-fetched',
        subjectType: 'data_export',
        subjectId: id,
        fields: [format],
        dataSubjectId: row.accountId,
      }),
    );
    return bytes;
  }
}
