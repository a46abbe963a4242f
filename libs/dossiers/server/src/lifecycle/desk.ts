import { Inject, Injectable } from '@nestjs/common';
import type { DossierAction, DossierState } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { Offices } from '../offices/offices.js';
import { actorFor, assertAllowed, assertVersion, withinJurisdiction } from './permission.js';
import { StepMoves } from '../process/step-moves.js';
import { RefusedReads } from './refused-reads.js';
import { stateOf, Transitions, type Transition } from './transitions.js';

/** What every command of staff names: the dossier, the version that was seen, the action. */
export interface DeskCommand {
  readonly id: string;
  readonly version: number;
  /** One action, or which of two edges fits the dossier that was found. */
  readonly action: DossierAction | ((row: DossierRow) => DossierAction);
}

/** The dossier as found, with the title under which the person acts. */
export interface DeskCase {
  readonly tx: Tx;
  readonly row: DossierRow;
  readonly actorTitle: string;
  /** Title of the absent head in whose place the person acts. */
  readonly inPlaceOf?: string;
}

/** The frame of every command of staff: jurisdiction, version, permission, then the change in one transaction. */
@Injectable()
export class Desk {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(RefusedReads) private readonly refusals: RefusedReads,
    @Inject(StepMoves) private readonly steps: StepMoves,
  ) {}

  /**
   * Runs one command. `work` says what changes beside the status; it may write what belongs to the same transaction.
   * @throws Problem not-found | dossier-changed | action-not-yours | action-not-allowed | what `work` throws
   */
  act(ctx: RequestContext, command: DeskCommand, work: (found: DeskCase) => Promise<Transition>): Promise<DossierState> {
    return this.refusals.watch(ctx, command.id, () => this.run(ctx, command, work));
  }

  private run(
    ctx: RequestContext,
    { id, version, action: wanted }: DeskCommand,
    work: (found: DeskCase) => Promise<Transition>,
  ): Promise<DossierState> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = withinJurisdiction(ctx, await findDossier(tx.manager, id), this.offices);
      const action = typeof wanted === 'function' ? wanted(row) : wanted;
      assertVersion(row, version);
      assertAllowed(ctx, action, row, actorFor(ctx, row, this.offices), this.steps.waysOf(row), this.offices.limits(row, tx.now));
      const title = await this.offices.titleOf(tx.manager, ctx, row, tx.now);
      const actorTitle = title?.own ?? '';
      const transition = await work({ tx, row, actorTitle, inPlaceOf: title?.inPlaceOf });
      return stateOf(await this.transitions.take(tx, row, action, { ...transition, actorTitle }), ctx);
    });
  }
}
