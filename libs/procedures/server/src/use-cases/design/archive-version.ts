import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { isDuplicate, platformProblems, Problem, Publisher, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { procedureProblems, type ArchiveVersion as Archive, type VersionRow } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../../data/catalogue-snapshot.js';
import { ProcedureArchiveRow } from '../../data/draft.entities.js';
import { recordDeed } from '../../data/drafts.js';
import { DesignDesk } from '../../design/design-desk.js';
import { VersionViews } from '../../design/version-views.js';

/** Takes a version off the counter. Dossiers and drafts of citizens that were begun under it go on with it. */
@Injectable()
export class ArchiveVersion {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(DesignDesk) private readonly desk: DesignDesk,
    @Inject(VersionViews) private readonly views: VersionViews,
  ) {}

  /** @throws Problem forbidden, not-found, version-archived */
  async run(ctx: RequestContext, code: string, version: number, { reason }: Archive): Promise<VersionRow> {
    this.desk.refuseOutside(ctx);
    const published = this.snapshot.numbered(code, version);
    if (!published) throw Problem.from(platformProblems, 'not-found');
    try {
      await this.unitOfWork.run(ctx, async (tx) => {
        await tx.manager.insert(ProcedureArchiveRow, { versionId: published.id, archivedOn: this.desk.today(), archivedAt: tx.now });
        await recordDeed(tx, { code, version, act: 'archived', note: reason });
        await appendAudit(tx, { action: 'procedure.archived', subjectType: 'procedure', subjectId: `${code}@${version}`, purpose: reason });
        await this.publisher.publish(tx, { type: 'procedure.archived', payload: { procedureCode: code, version } });
      });
    } catch (error) {
      if (isDuplicate(error)) throw Problem.from(procedureProblems, 'version-archived');
      throw error;
    }
    await this.snapshot.changed();
    const rows = await this.views.rows(this.reader.manager, this.desk.today(), code);
    return rows.find((row) => row.version === version) as VersionRow;
  }
}
