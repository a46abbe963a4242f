import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { RevealAnswers, RevealedAnswers } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { withinJurisdiction } from '../lifecycle/permission.js';
import { Offices } from '../offices/offices.js';
import { DossierReader } from '../reading/dossier-reader.js';
import { personalNumbers } from '../reading/pages.js';

/** Shows the personal numbers of a dossier to staff, who say what for; recorded with the names of the fields. */
@Injectable()
export class RevealAnswersUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DossierReader) private readonly dossiers: DossierReader,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, id: string, { purpose }: RevealAnswers): Promise<RevealedAnswers> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = withinJurisdiction(ctx, await findDossier(tx.manager, id), this.offices);
      const values = personalNumbers(this.dossiers.shownForm(row), this.offices.places, ctx.locale);
      const fields = Object.keys(values);
      await appendAudit(tx, { action: 'dossier.reveal', subjectType: 'dossier', subjectId: row.id, fields, purpose });
      return { values };
    });
  }
}
