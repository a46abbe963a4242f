import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { dossierProblems, prefillPurpose, type ChoosePrefill, type DraftPrefill } from '@tinhso/dossiers-contract';
import { accountIdOf, Agreements, ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDraft, noteDraftPrefill } from '../data/drafts.js';
import { DraftOffers } from './draft-offers.js';

/** Notes which facts may be filled in in one draft. A yes is a consent and is proved like every other; a no needs no proof. */
@Injectable()
export class ChoosePrefillUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DraftOffers) private readonly offers: DraftOffers,
    @Inject(Agreements) private readonly agreements: Agreements,
  ) {}

  /** @throws Problem not-found | prefill-changed when something is accepted that is not offered (any more) | consent-text-changed */
  run(ctx: RequestContext, draftId: string, { accepted, textSha256 }: ChoosePrefill): Promise<DraftPrefill> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await findDraft(tx.manager, ownerIdOf(ctx), draftId, tx.now);
      if (!row) throw Problem.from(platformProblems, 'not-found');
      const shown = await this.offers.of(tx.manager, ctx, row);
      const offered = shown.offers.map(({ key }) => key);
      if (accepted.some((key) => !offered.includes(key))) throw Problem.from(dossierProblems, 'prefill-changed');
      if (accepted.length > 0) await this.agreements.book.record(tx, { purpose: prefillPurpose, textSha256, caseId: draftId });
      const at = tx.now.toISOString();
      const accountId = accountIdOf(ctx);
      await noteDraftPrefill(tx, draftId, { accountId, at, accepted, offered });
      await appendAudit(tx, {
        action: accepted.length > 0 ? 'draft.prefilled' : 'draft.prefill-declined',
        subjectType: 'draft',
        subjectId: draftId,
        dataSubjectId: accountId,
        fields: accepted,
      });
      return { ...shown, choice: { at, accepted, offered } };
    });
  }
}
