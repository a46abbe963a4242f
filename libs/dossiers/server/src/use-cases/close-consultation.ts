import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type CloseConsultation, type DossierState } from '@tinhso/dossiers-contract';
import { Problem, type RequestContext } from '@tinhso/platform';
import { lockConsultation, updateConsultation } from '../data/consultations.js';
import { Desk } from '../lifecycle/desk.js';
import { Offices } from '../offices/offices.js';

/** The officer who has the dossier takes a question back: no answer is needed any more. */
@Injectable()
export class CloseConsultationUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | consultation-over */
  run(ctx: RequestContext, id: string, { version, consultationId, reason }: CloseConsultation): Promise<DossierState> {
    return this.desk.act(ctx, { id, version, action: 'close_consultation' }, async ({ tx, row }) => {
      const asked = await lockConsultation(tx, consultationId);
      if (asked?.dossierId !== row.id || asked.queue !== 'waiting') throw Problem.from(dossierProblems, 'consultation-over');
      await updateConsultation(tx, asked.id, { queue: 'done', state: 'closed' });
      return {
        changes: { openConsultations: Math.max(0, row.openConsultations - 1) },
        data: { consultationId, reason, officeName: this.offices.office(asked.askedUnitId).shortName },
      };
    });
  }
}
