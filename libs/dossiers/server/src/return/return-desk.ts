import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { DeskResultDetail } from '@tinhso/dossiers-contract';
import { platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { lockDossier } from '../data/dossiers.js';
import { Offices } from '../offices/offices.js';
import { RefusedReads } from '../lifecycle/refused-reads.js';
import { DeskResults } from './desk-results.js';
import { assertReturnVersion } from './return-moves.js';
import type { ReturnRow } from './return.entities.js';
import { lockReturn } from './returns.js';

/** A result as found, with its dossier. */
export interface FoundResult {
  readonly tx: Tx;
  readonly dossier: DossierRow;
  readonly row: ReturnRow;
}

/** Which office's clerk acts: the one that has the paper or to which it is on its way. */
@Injectable()
export class ReturnDeskFrame {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(RefusedReads) private readonly refusals: RefusedReads,
    @Inject(DeskResults) private readonly results: DeskResults,
  ) {}

  /**
   * Runs one act of the return desk in a transaction and answers how the result stands afterwards.
   * @throws Problem not-found for results of other offices as for absent ones | return-changed | what `work` throws
   */
  act(
    ctx: RequestContext,
    { id, version }: { id: string; version?: number },
    work: (found: FoundResult) => Promise<ReturnRow>,
  ): Promise<DeskResultDetail> {
    return this.refusals.watch(ctx, id, () =>
      this.unitOfWork.run(ctx, async (tx) => {
        const { dossier, row } = await this.find(tx, id);
        assertReturnVersion(row, version);
        const after = await work({ tx, dossier, row });
        return this.results.detail(tx, dossier, after);
      }),
    );
  }

  /** Looking at one result is recorded like every look at a person's data. */
  read(ctx: RequestContext, id: string): Promise<DeskResultDetail> {
    return this.act(ctx, { id }, async ({ tx, dossier, row }) => {
      const about = { subjectType: 'dossier', subjectId: dossier.id, dataSubjectId: dossier.accountId, caseId: dossier.id };
      await appendAudit(tx, { action: 'result.read', ...about, fields: ['applicant', 'takenBy', 'address'] });
      return row;
    });
  }

  private async find(tx: Tx, id: string): Promise<{ dossier: DossierRow; row: ReturnRow }> {
    const dossier = await lockDossier(tx, id);
    const row = await lockReturn(tx, id);
    if (!dossier || !row || row.state === 'planned' || !this.reaches(tx.ctx, dossier, row))
      throw Problem.from(platformProblems, 'not-found');
    return { dossier, row };
  }

  /** Whoever hands out at the office that has it, or to which it is on its way. */
  private reaches({ grantedPosts }: RequestContext, { procedureCode }: DossierRow, { heldUnitId }: ReturnRow): boolean {
    return this.offices.isAsked(grantedPosts, heldUnitId, procedureCode);
  }
}
