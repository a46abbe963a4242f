import { Type, type Static } from '@sinclair/typebox';
import { shut, TicketCode, TicketId, TicketStatusText, Words } from './parts.js';

/** Acts that need no words that fit one report only. */
export const ticketBulkActs = ['publish', 'assign', 'start', 'pass_on', 'merge', 'note', 'close', 'reject'] as const;
export type TicketBulkAct = (typeof ticketBulkActs)[number];

/** The same act to many reports, each on its own: one refusal does not stop the others. */
export const TicketBulk = Type.Object(
  {
    ids: Type.Array(TicketId, { minItems: 1, maxItems: 100, uniqueItems: true }),
    act: Type.Union(ticketBulkActs.map((act) => Type.Literal(act))),
    unitId: Type.Optional(TicketId),
    /** Report of which all of them are duplicates. */
    into: Type.Optional(TicketCode),
    /** Why, for who reported; for a note, the note itself. */
    reason: Type.Optional(Words(10, 1000)),
  },
  { $id: 'TicketBulk', ...shut },
);
export type TicketBulk = Static<typeof TicketBulk>;

/** What became of each, in the order in which they were named. */
export const TicketBulkResult = Type.Object(
  {
    done: Type.Integer({ minimum: 0 }),
    items: Type.Array(
      Type.Object(
        {
          id: TicketId,
          ok: Type.Boolean(),
          status: Type.Optional(TicketStatusText),
          /** Code and words of what stood in the way. */
          problem: Type.Optional(Type.Object({ code: Type.String(), text: Type.String() }, shut)),
        },
        shut,
      ),
    ),
  },
  { $id: 'TicketBulkResult', ...shut },
);
export type TicketBulkResult = Static<typeof TicketBulkResult>;
