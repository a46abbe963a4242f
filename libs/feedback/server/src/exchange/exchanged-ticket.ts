import type { ClosingCode, TicketSource, TicketStatus } from '@tinhso/feedback-contract';

/** A public report as another system may read it: nothing in it that its page does not show. */
export interface ExchangedTicket {
  readonly id: string;
  readonly code: string;
  readonly category: string;
  readonly status: TicketStatus;
  readonly open: boolean;
  readonly closing?: ClosingCode;
  /** Masked. */
  readonly text: string;
  /** What the office answered, masked. */
  readonly answer?: string;
  readonly unitName?: string;
  readonly source: TicketSource;
  readonly reportedAt: Date;
  /** When it last changed; of one that is over, when it was over. */
  readonly changedAt: Date;
  readonly endedAt?: Date;
  readonly dueAt?: Date;
  /** From the nearest to the widest, divided by commas. */
  readonly address?: string;
  readonly lat?: number;
  readonly long?: number;
  /** Address of a picture: a path of ours, or where the reporter's is. */
  readonly media?: string;
}
