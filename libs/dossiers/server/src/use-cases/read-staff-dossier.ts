import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { formatPhone, maskCitizenId } from '@tinhso/kernel';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { accountIdOf, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { applicantOf } from '../domain/applicant.js';
import { resultFields } from '../domain/result.js';
import { OpenedFiles } from '../corrections/opened-files.js';
import { actorFor, withinJurisdiction } from '../lifecycle/permission.js';
import { RefusedReads } from '../lifecycle/refused-reads.js';
import { ResultDrafts } from '../lifecycle/result-drafts.js';
import { Offices } from '../offices/offices.js';
import { actionViews } from '../reading/action-views.js';
import { DossierReader, requestView, type GatheredDossier } from '../reading/dossier-reader.js';

/** A dossier as staff of its jurisdiction see it. Every reading is recorded. */
@Injectable()
export class ReadStaffDossier {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DossierReader) private readonly dossiers: DossierReader,
    @Inject(ResultDrafts) private readonly results: ResultDrafts,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
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
      const applicant = await this.applicant(tx, row, gathered);
      const record = { subjectType: 'dossier', subjectId: row.id, dataSubjectId: row.accountId, caseId: row.id };
      await appendAudit(tx, { action: 'dossier.read', ...record, fields: [...Object.keys(applicant), 'answers', 'papers'] });
      return {
        ...gathered.shared,
        channel: row.channel,
        applicant,
        ...(row.officerId && row.officerName ? { officer: { id: row.officerId, name: row.officerName } } : {}),
        requests: gathered.requests.map(requestView),
        result: await this.result(tx, row, gathered),
        decision: gathered.definition.decision,
        actions: actionViews(row, actorFor(ctx, row, this.offices), ctx.locale),
      };
    });
  }

  private async applicant({ manager }: Tx, row: DossierRow, { definition, shown }: GatheredDossier): Promise<StaffDossier['applicant']> {
    const person = applicantOf(definition, shown.answers, row.applicantName);
    const phone = person.phone ?? (await this.identity.contactOf(manager, row.accountId))?.phone;
    return {
      fullName: row.applicantName,
      ...(phone ? { phone: formatPhone(phone) } : {}),
      ...(person.citizenId ? { citizenIdMasked: maskCitizenId(person.citizenId) } : {}),
    };
  }

  private async result(
    { manager, now, ctx }: Tx,
    row: DossierRow,
    { definition, shown }: GatheredDossier,
  ): Promise<StaffDossier['result']> {
    const draft = await this.results.find(row.id, manager);
    const at = { calendar: this.offices.calendar(row.unitId), now, locale: ctx.locale };
    return {
      kind: definition.result.template,
      title: definition.result.title[ctx.locale],
      fields: resultFields(definition, draft?.facts, shown.answers, this.offices.places, at),
      ...(draft?.sentBackReason ? { sentBackReason: draft.sentBackReason } : {}),
      ...(draft?.note ? { note: draft.note } : {}),
    };
  }
}
