import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { accountIdOf, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { OpenedFiles } from '../corrections/opened-files.js';
import { actorFor, withinJurisdiction } from '../lifecycle/permission.js';
import { RefusedReads } from '../lifecycle/refused-reads.js';
import { Offices } from '../offices/offices.js';
import { actionViews } from '../reading/action-views.js';
import { DossierReader, requestView } from '../reading/dossier-reader.js';
import { ProcessReader } from '../reading/process-reader.js';
import { StaffParts } from '../reading/staff-parts.js';

/** A dossier as staff of its jurisdiction see it. Every reading is recorded. */
@Injectable()
export class ReadStaffDossier {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DossierReader) private readonly dossiers: DossierReader,
    @Inject(StaffParts) private readonly parts: StaffParts,
    @Inject(ProcessReader) private readonly processes: ProcessReader,
    @Inject(RefusedReads) private readonly refusals: RefusedReads,
    @Inject(OpenedFiles) private readonly openings: OpenedFiles,
  ) {}

  /** @throws Problem not-found for absent dossiers and those of other offices alike */
  run(ctx: RequestContext, id: string): Promise<StaffDossier> {
    return this.refusals.watch(ctx, id, () => this.read(ctx, id));
  }

  private read(ctx: RequestContext, id: string): Promise<StaffDossier> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = withinJurisdiction(ctx, await findDossier(tx.manager, id), this.offices);
      const opened = await this.openings.openedBy(tx.manager, row.id, accountIdOf(ctx));
      const gathered = await this.dossiers.gather(tx.manager, row, { reader: 'staff', locale: ctx.locale, now: tx.now, opened });
      const applicant = await this.parts.applicant(tx, row, gathered);
      const record = { subjectType: 'dossier', subjectId: row.id, dataSubjectId: row.accountId, caseId: row.id };
      await appendAudit(tx, { action: 'dossier.read', ...record, fields: [...Object.keys(applicant), 'answers', 'papers'] });
      return {
        ...gathered.shared,
        channel: row.channel,
        applicant,
        ...(row.officerId && row.officerName ? { officer: { id: row.officerId, name: row.officerName } } : {}),
        requests: gathered.requests.map(requestView),
        result: await this.parts.result(tx, row, gathered),
        office: await this.processes.office(tx.manager, row, ctx.locale, tx.now),
        decision: gathered.definition.decision,
        actions: actionViews(row, actorFor(ctx, row, this.offices), ctx.locale, {
          ways: this.processes.waysOf(row),
          limits: this.offices.limits(row, tx.now),
        }),
      };
    });
  }
}
