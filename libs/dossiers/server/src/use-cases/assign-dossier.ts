import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type AssigneeList, type AssignDossier, type DossierState } from '@tinhso/dossiers-contract';
import { Clock, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { Desk } from '../lifecycle/desk.js';
import { withinJurisdiction } from '../lifecycle/permission.js';
import { Offices } from '../offices/offices.js';
import { Assignees } from '../process/assignees.js';

/** A leader gives a dossier to an officer: one that nobody took, or one that somebody else has. */
@Injectable()
export class AssignDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Assignees) private readonly assignees: Assignees,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | not-an-assignee */
  run(ctx: RequestContext, id: string, { version, officerId, note }: AssignDossier): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'assign' }, async ({ tx, row }) => {
      const chosen = (await this.assignees.of(tx.manager, row, tx.now)).find((each) => each.id === officerId);
      if (!chosen) throw Problem.from(dossierProblems, 'not-an-assignee');
      return {
        changes: { officerId, officerName: chosen.name },
        data: { officerName: chosen.name, ...(note ? { note } : {}) },
      };
    });
  }

  /** Who may be chosen. @throws Problem not-found */
  async choices(ctx: RequestContext, id: string): Promise<AssigneeList> {
    const row = withinJurisdiction(ctx, await findDossier(this.reader.manager, id), this.offices);
    return { items: await this.assignees.of(this.reader.manager, row, this.clock.now()) };
  }
}
