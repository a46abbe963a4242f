import { Type } from '@sinclair/typebox';
import { closed, IdText } from '../parts.js';
import { closingCodes, ticketStatuses } from '../statuses.js';

export { closed as shut, IdText as TicketId, TimeText as Moment, CategoryKey, CommuneCode, Latitude, Longitude } from '../parts.js';
/** Optimistic version: what the caller last saw. */
export const SeenVersion = Type.Integer({ minimum: 1 });
export const TicketStatusText = Type.Union(
  ticketStatuses.map((status) => Type.Literal(status)),
  { $id: 'TicketStatus' },
);
export const ClosingCodeText = Type.Union(
  closingCodes.map((code) => Type.Literal(code)),
  { $id: 'TicketClosingCode' },
);
/** Words that somebody else reads: a reason, a question, an answer. */
export const Words = (atLeast: number, atMost: number) => Type.String({ minLength: atLeast, maxLength: atMost, pattern: '\\S' });
/** The code of a report, written as it is given out. */
export const TicketCode = Type.String({ pattern: '^PA-\\d{6}-\\d{4,7}$', examples: ['PA-261123-0007'] });
export const TicketIdParam = Type.Object({ id: IdText }, { $id: 'TicketIdParam', ...closed });
