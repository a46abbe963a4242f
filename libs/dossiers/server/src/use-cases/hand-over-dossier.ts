import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type DossierState, type HandOver } from '@tinhso/dossiers-contract';
import { Problem, type RequestContext } from '@tinhso/platform';
import { Desk } from '../lifecycle/desk.js';
import { Offices } from '../offices/offices.js';
import { StepMoves } from '../process/step-moves.js';

/** The officer is done with a step; it goes on in the next one, mostly in another unit, where somebody has to take it. */
@Injectable()
export class HandOverDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(StepMoves) private readonly steps: StepMoves,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | no-such-way */
  run(ctx: RequestContext, id: string, { version, to, note }: HandOver): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'hand_over' }, ({ row }) => {
      const way = this.steps.waysFrom(row).find(({ step }) => step.key === to && step.status === 'processing');
      if (!way) throw Problem.from(dossierProblems, 'no-such-way');
      const officeName = this.offices.office(this.offices.unitOfStep(way.step.unit, row)).shortName;
      return Promise.resolve({
        to,
        changes: { officerId: null, officerName: null },
        data: { officeName, ...(note ? { note } : {}) },
      });
    });
  }
}
