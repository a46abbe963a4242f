import type { AttributeAnswers } from '@tinhso/feedback-contract';

/** What was written, unmasked; kept sealed. */
export interface TicketDetails {
  readonly description: string;
  readonly address?: string;
  readonly attributes?: AttributeAnswers;
}

/** Who reported, as far as it was told; kept sealed. Of an account only the name: where it is reached is asked when it is needed. */
export interface ReporterDetails {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}
