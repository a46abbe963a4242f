import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { dossierProblems, type AskedConsultation, type GiveOpinion, type OpinionFile } from '@tinhso/dossiers-contract';
import { accountIdOf, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { lockConsultation } from '../data/consultations.js';
import { Offices } from '../offices/offices.js';
import { OpinionFiles } from '../process/opinion-files.js';
import { Opinions, type Outcome } from '../process/opinions.js';
import { AskedConsultations } from '../reading/asked-consultations.js';

/** Somebody of the asked unit answers. Once: what was said is not said anew. */
@Injectable()
export class GiveOpinionUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Opinions) private readonly opinions: Opinions,
    @Inject(AskedConsultations) private readonly reading: AskedConsultations,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(OpinionFiles) private readonly files: OpinionFiles,
  ) {}

  /** @throws Problem not-found for what other units are asked | consultation-over | files-unusable */
  run(ctx: RequestContext, id: string, { opinion, text, files = [] }: GiveOpinion): Promise<AskedConsultation> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { asked } = await this.reading.reached(ctx, tx.manager, await lockConsultation(tx, id));
      if (asked.queue !== 'waiting') throw Problem.from(dossierProblems, 'consultation-over');
      const title = await this.offices.titleOf(tx.manager, ctx, { deskUnitId: asked.askedUnitId, unitId: asked.askedUnitId }, tx.now);
      const answeredByName = ctx.actor.kind === 'staff' ? ctx.actor.name : null;
      await this.files.claim(tx, id, files);
      const answeredBy = accountIdOf(ctx);
      const answer: Outcome = { state: 'answered', opinion, answer: text, answeredBy, answeredByName, files: [...files] };
      const row = await this.opinions.settle(tx, asked, answer, title?.own);
      await appendAudit(tx, {
        action: 'dossier.opinion',
        subjectType: 'consultation',
        subjectId: id,
        dataSubjectId: row.accountId,
        caseId: row.id,
        ...(files.length > 0 ? { fields: ['files'] } : {}),
      });
      return this.reading.view(tx.manager, (await lockConsultation(tx, id)) ?? asked, row, ctx.locale);
    });
  }

  /** Keeps a file for the answer that is being written. @throws Problem not-found | consultation-over | the gate's reasons */
  async keepFile(ctx: RequestContext, id: string, file: { name: string; bytes: Buffer }): Promise<OpinionFile> {
    const { asked } = await this.unitOfWork.run(ctx, async (tx) => this.reading.reached(ctx, tx.manager, await lockConsultation(tx, id)));
    if (asked.queue !== 'waiting') throw Problem.from(dossierProblems, 'consultation-over');
    return this.files.keep(ctx, file);
  }

  /** One question with what is needed to answer it; recorded. @throws Problem not-found */
  read(ctx: RequestContext, id: string): Promise<AskedConsultation> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { asked, dossier: row } = await this.reading.reached(ctx, tx.manager, await lockConsultation(tx, id));
      const record = { subjectType: 'consultation', subjectId: id, dataSubjectId: row.accountId, caseId: row.id };
      await appendAudit(tx, { action: 'dossier.consultation_read', ...record, fields: ['papers'] });
      return this.reading.view(tx.manager, asked, row, ctx.locale);
    });
  }
}
