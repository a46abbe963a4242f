import { Inject, Injectable } from '@nestjs/common';
import type { ControlSheet } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { withinJurisdiction } from '../lifecycle/permission.js';
import { Offices } from '../offices/offices.js';

/** Draws the control sheet (form 06) of a dossier as it stands. Asking again without a change gives the same sheet. */
@Injectable()
export class MakeControlSheetUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
  ) {}

  /** @throws Problem not-found */
  run(ctx: RequestContext, id: string): Promise<ControlSheet> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = withinJurisdiction(ctx, await findDossier(tx.manager, id), this.offices);
      return { documentId: await this.papers.requestControlSheet(tx, row) };
    });
  }
}
