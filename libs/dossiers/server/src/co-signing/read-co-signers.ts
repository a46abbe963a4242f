import { Inject, Injectable } from '@nestjs/common';
import type { CoSignerList } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import { coSigningsOfDraft } from './co-signings.js';
import { CoSignedDrafts } from './co-signed-drafts.js';
import { CoSignerStandings } from './standings.js';

/** Whose signatures a draft needs, as its applicant sees it. */
@Injectable()
export class ReadCoSigners {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CoSignedDrafts) private readonly drafts: CoSignedDrafts,
    @Inject(CoSignerStandings) private readonly standings: CoSignerStandings,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, draftId: string): Promise<CoSignerList> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { draft, definition, contents } = await this.drafts.own(tx, draftId);
      const rows = await coSigningsOfDraft(tx.manager, draft.id);
      return this.standings.list(definition, contents.answers as Answers, rows, tx.now, ctx.locale);
    });
  }
}
