import { Type, type Static } from '@sinclair/typebox';
import { shut, Words } from './parts.js';

/** Whether the reporter is content with the answer. Content closes the report; not content asks whether to reopen it. */
export const RateTicket = Type.Object({ satisfied: Type.Boolean(), reason: Type.Optional(Words(3, 1000)) }, { $id: 'RateTicket', ...shut });
export type RateTicket = Static<typeof RateTicket>;

/** The matter is not done: it goes to another person, with the reason. */
export const ReopenTicket = Type.Object({ reason: Words(10, 1000) }, { $id: 'ReopenTicket', ...shut });
export type ReopenTicket = Static<typeof ReopenTicket>;
