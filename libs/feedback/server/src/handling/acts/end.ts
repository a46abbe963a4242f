import { Inject, Injectable } from '@nestjs/common';
import type { CloseTicket, RejectTicket, TicketState } from '@tinhso/feedback-contract';
import type { RequestContext } from '@tinhso/platform';
import { maskText } from '../../masking/mask-text.js';
import { TicketDesk } from '../ticket-desk.js';

/** Ends a report by the decision of somebody, with the reason that the reporter reads. */
@Injectable()
export class EndTicket {
  constructor(@Inject(TicketDesk) private readonly desk: TicketDesk) {}

  /** Answered, and the reporter does not say whether it is well. @throws Problem not-found | ticket-changed | ticket-not-there-yet */
  close(ctx: RequestContext, id: string, { version, reason }: CloseTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'close', (tx) => ({
      changes: { closedAt: tx.now },
      public: true,
      publicText: maskText(reason).text,
    }));
  }

  /** It is no report that any office here could see to. @throws Problem not-found | ticket-changed | ticket-not-there-yet */
  reject(ctx: RequestContext, id: string, { version, reason }: RejectTicket): Promise<TicketState> {
    const publicText = maskText(reason).text;
    return this.desk.act(ctx, { id, version }, 'reject', (tx) => ({
      changes: { closedAt: tx.now, closingCode: 'no_action', answerText: publicText },
      public: true,
      publicText,
    }));
  }
}
