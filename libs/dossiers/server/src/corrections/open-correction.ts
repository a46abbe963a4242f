import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import type { Draft } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { draftsOf, insertDraft } from '../data/drafts.js';
import type { DraftRow } from '../data/draft.entity.js';
import { filesOf } from '../data/files.js';
import { currentFiles } from '../domain/current-files.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { DraftKeeper } from '../use-cases/draft-contents.js';
import { CorrectionRules } from './correction-rules.js';
import { revisionsOf } from './revisions.js';

/** Opens what was filed for mending, as a draft that is kept and saved like any other. One at a time. */
@Injectable()
export class OpenCorrection {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CorrectionRules) private readonly rules: CorrectionRules,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(DraftKeeper) private readonly keeper: DraftKeeper,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @returns the draft, the one begun before if there is one. @throws Problem not-found | action-not-allowed | co-signed | form-outdated */
  run(ctx: RequestContext, id: string): Promise<Draft> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.rules.correctable(tx, await findDossier(tx.manager, id));
      const definition = this.rules.formOf(row, tx.now);
      const begun = (await draftsOf(tx.manager, row.accountId, tx.now)).find((each) => each.dossierId === row.id);
      if (begun) return this.keeper.whole(begun, definition, ctx.locale);
      const current = currentFiles(await filesOf(tx.manager, row.id), await revisionsOf(tx.manager, row.id));
      const draftId = newId();
      const draft: DraftRow = {
        id: draftId,
        accountId: row.accountId,
        dossierId: row.id,
        procedureCode: row.procedureCode,
        step: 'check',
        version: 1,
        sealed: this.keeper.seal(draftId, {
          answers: this.sealed.open(row),
          papers: current.map(({ paperKey, fileId }) => ({ paper: paperKey, fileId })),
          receivingCommune: this.offices.office(row.unitId).communeCode,
        }),
        createdAt: tx.now,
        savedAt: tx.now,
        expiresAt: this.keeper.expiry(tx.now),
      };
      await insertDraft(tx, draft);
      return this.keeper.whole(draft, definition, ctx.locale);
    });
  }
}
