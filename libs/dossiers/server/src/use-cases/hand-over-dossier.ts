import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type DossierState, type HandOver } from '@tinhso/dossiers-contract';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import { Desk } from '../lifecycle/desk.js';
import { Offices } from '../offices/offices.js';
import { StepMoves } from '../process/step-moves.js';

/** Letters that say why something is given back. */
const REASON_LENGTH = 10;

/**
 * The officer is done with a step; it goes on in the next one, mostly in another unit, where somebody has to take it. Or it is not for this
 * step yet, and goes back to where it came from.
 */
@Injectable()
export class HandOverDossierUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(StepMoves) private readonly steps: StepMoves,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | no-such-way | invalid for a giving back without a reason */
  run(ctx: RequestContext, id: string, { version, to, note }: HandOver): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'hand_over' }, ({ row }) => {
      const way = this.steps.waysFrom(row).find(({ step }) => step.key === to && step.status === 'processing');
      const back = way ? undefined : this.steps.waysBack(row).find((step) => step.key === to);
      const step = way?.step ?? back;
      if (!step) throw Problem.from(dossierProblems, 'no-such-way');
      if (back && (note ?? '').trim().length < REASON_LENGTH) throw reasonMissing(ctx);
      const officeName = this.offices.office(this.offices.unitOfStep(step.unit, row)).shortName;
      return Promise.resolve({
        to,
        changes: { officerId: null, officerName: null },
        data: { officeName, ...(back ? { back: true as const } : {}), ...(note ? { note } : {}) },
      });
    });
  }
}

const reasonMissing = ({ locale }: RequestContext): Problem => {
  const message = locale === 'vi' ? 'Ghi lý do trả lại, ít nhất 10 ký tự.' : 'Say why it goes back, in 10 characters at least.';
  return Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/note', message }] });
};
