import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type ModerateTicket, type TicketState } from '@tinhso/feedback-contract';
import { Problem, type RequestContext } from '@tinhso/platform';
import { maskText } from '../../masking/mask-text.js';
import { TicketDesk } from '../ticket-desk.js';
import { TicketMoves } from '../ticket-moves.js';

/** Decides what the public sees of a report. The work on it goes on whatever is decided. */
@Injectable()
export class ModerateTicketUseCase {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
  ) {}

  /** @throws Problem not-found | ticket-changed | reason-missing for hiding without a word */
  run(ctx: RequestContext, id: string, { version, visibility, publicText, reason }: ModerateTicket): Promise<TicketState> {
    if (visibility === 'hidden' && !reason) throw Problem.from(handlingProblems, 'reason-missing');
    return this.desk.with(ctx, { id, version }, async (tx, row) => {
      const text = publicText === undefined ? {} : { publicText: maskText(publicText).text };
      const shown = row.status === 'received' ? await this.moves.take(tx, row, 'moderate', { public: false }) : row;
      const kind = visibility === 'public' ? 'ticket.published' : 'ticket.hidden';
      const decided = await this.moves.note(tx, shown, kind, {
        changes: { visibility, masked: 0, ...text },
        public: false,
        payload: reason ? { reason: maskText(reason).text } : {},
      });
      // The office was found when it came; it only waited for this.
      return decided.status === 'moderated' && decided.unitId ? this.moves.take(tx, decided, 'assign', { public: true }) : decided;
    });
  }
}
