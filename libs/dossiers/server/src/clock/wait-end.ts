import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { waitOf } from '../domain/wait.js';
import { Transitions } from '../lifecycle/transitions.js';
import { StepMoves } from '../process/step-moves.js';

/** Said to the citizen in the notice of stopping (form 05): official papers are Vietnamese. */
const IN_VAIN = {
  applicant: 'Đã hết thời hạn bổ sung, hoàn thiện hồ sơ mà người nộp chưa bổ sung.',
  payment: 'Đã hết thời hạn nộp phí, lệ phí mà người nộp chưa nộp.',
} as const;
const BASIS = 'Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông';

/** What happens when somebody was waited for in vain: as the step of the procedure says. */
@Injectable()
export class WaitEnd {
  constructor(
    @Inject(Transitions) private readonly transitions: Transitions,
    @Inject(StepMoves) private readonly steps: StepMoves,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
  ) {}

  /** What the dossier waits for, and what comes after it. */
  of(row: DossierRow): { readonly for: 'applicant' | 'payment'; readonly then: 'stopped' | 'escalated' } {
    const what = row.status === 'awaiting_payment' ? 'payment' : 'applicant';
    return { for: what, then: waitOf(this.steps.stepOf(row), what, 0).onExpiry };
  }

  /** Stops the dossier under the seal of the office. @returns false where a leader has to decide instead */
  async end(tx: Tx, row: DossierRow): Promise<boolean> {
    const wait = this.of(row);
    if (wait.then === 'escalated') return false;
    const documentId = await this.papers.request(tx, row, 'form-05');
    await this.transitions.take(tx, row, 'expire', {
      changes: { pausedAt: null, itemsAsked: 0 },
      data: { reason: IN_VAIN[wait.for], legalBasis: BASIS, documentId },
    });
    return true;
  }
}
