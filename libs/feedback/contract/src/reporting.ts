import { Type, type Static } from '@sinclair/typebox';
import { nameChoices, ticketVisibilities } from './levels.js';
import { feedbackLimits } from './limits.js';
import { CategoryKey, closed, CommuneCode, IdText } from './parts.js';
import { ticketStatuses } from './statuses.js';

/** Answers to the questions of the category, by their codes. */
export const AttributeAnswers = Type.Record(
  Type.String(),
  Type.Union([Type.String({ maxLength: 1000 }), Type.Array(Type.String({ maxLength: 200 }), { maxItems: 50 })]),
);
export type AttributeAnswers = Static<typeof AttributeAnswers>;

/** Where it is: a point, else the commune and what is said about the place. */
export const TicketPlace = Type.Object(
  {
    /** WGS84; has to lie in the province. */
    lat: Type.Optional(Type.Number()),
    long: Type.Optional(Type.Number()),
    address: Type.Optional(Type.String({ maxLength: 300 })),
    commune: Type.Optional(CommuneCode),
  },
  { $id: 'TicketPlace', ...closed },
);
export type TicketPlace = Static<typeof TicketPlace>;

/** A report. The header `Idempotency-Key` makes it safe to send again. */
export const ReportTicket = Type.Object(
  {
    category: CategoryKey,
    /** At most 4,000 characters of plain text; judged with the place and the answers, so that every fault is named at once. */
    description: Type.String({ maxLength: 5 * feedbackLimits.description }),
    place: TicketPlace,
    /** Photos that were sent before (tus), most telling first. */
    files: Type.Optional(Type.Array(IdText, { maxItems: feedbackLimits.files, uniqueItems: true })),
    attributes: Type.Optional(AttributeAnswers),
    nameShown: Type.Union(nameChoices.map((choice) => Type.Literal(choice))),
    /** Name of somebody who has no account; accounts have theirs. */
    name: Type.Optional(Type.String({ maxLength: 120 })),
    /** Code of a likely duplicate that the reporter saw and found to be something else. */
    notDuplicateOf: Type.Optional(Type.Array(Type.String({ maxLength: 30 }), { maxItems: feedbackLimits.duplicates })),
  },
  { $id: 'ReportTicket', ...closed },
);
export type ReportTicket = Static<typeof ReportTicket>;

/** The report is safe. `phoneLast4` is what it is tracked with beside its code, where a phone is known. */
export const ReportedTicket = Type.Object(
  {
    id: IdText,
    code: Type.String({ examples: ['PA-261123-0001'] }),
    status: Type.Union(ticketStatuses.map((status) => Type.Literal(status))),
    visibility: Type.Union(ticketVisibilities.map((visibility) => Type.Literal(visibility))),
    phoneLast4: Type.Optional(Type.String()),
  },
  { $id: 'ReportedTicket', ...closed },
);
export type ReportedTicket = Static<typeof ReportedTicket>;
