import { Type, type Static } from '@sinclair/typebox';
import { nameChoices, ticketVisibilities } from './levels.js';
import { closed, IdText, TimeText } from './parts.js';
import { PublicTicket, TicketSummary } from './public-views.js';
import { AttributeAnswers } from './reporting.js';
import { ticketActions } from './statuses.js';

const Visibility = Type.Union(ticketVisibilities.map((visibility) => Type.Literal(visibility)));

export const OwnTicketSummary = Type.Object(
  { ...TicketSummary.properties, id: IdText, visibility: Visibility, unread: Type.Boolean() },
  { $id: 'OwnTicketSummary', ...closed },
);
export type OwnTicketSummary = Static<typeof OwnTicketSummary>;

export const OwnTicketPage = Type.Object(
  { items: Type.Array(OwnTicketSummary), nextCursor: Type.Optional(Type.String()) },
  { $id: 'OwnTicketPage', ...closed },
);
export type OwnTicketPage = Static<typeof OwnTicketPage>;

/** A report as its reporter sees it: unmasked, with what can be done now. */
export const OwnTicket = Type.Object(
  {
    ...PublicTicket.properties,
    id: IdText,
    visibility: Visibility,
    description: Type.String(),
    attributes: AttributeAnswers,
    nameShown: Type.Union(nameChoices.map((choice) => Type.Literal(choice))),
    /** Edges that the reporter may take now. */
    actions: Type.Array(Type.Union(ticketActions.map((action) => Type.Literal(action)))),
    /** Until when it may be reopened. */
    reopenUntil: Type.Optional(TimeText),
    /** What the office asks. */
    question: Type.Optional(Type.String()),
    satisfied: Type.Optional(Type.Boolean()),
    /** Files as the reporter may open them. */
    files: Type.Array(IdText),
  },
  { $id: 'OwnTicket', ...closed },
);
export type OwnTicket = Static<typeof OwnTicket>;

/** Own details that may be changed later: who sees the name. */
export const ChangeTicketDetails = Type.Object(
  {
    nameShown: Type.Optional(Type.Union(nameChoices.map((choice) => Type.Literal(choice)))),
    name: Type.Optional(Type.String({ maxLength: 120 })),
    /** Takes the page away from the public for good; the office goes on. */
    hidePage: Type.Optional(Type.Literal(true)),
  },
  { $id: 'ChangeTicketDetails', ...closed },
);
export type ChangeTicketDetails = Static<typeof ChangeTicketDetails>;

/** The reporter's answer to what the office asks. */
export const ReplyToOffice = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 2000 }), files: Type.Optional(Type.Array(IdText, { maxItems: 6, uniqueItems: true })) },
  { $id: 'ReplyToOffice', ...closed },
);
export type ReplyToOffice = Static<typeof ReplyToOffice>;

export const MeTooCount = Type.Object({ meToo: Type.Integer({ minimum: 0 }) }, { $id: 'MeTooCount', ...closed });
export type MeTooCount = Static<typeof MeTooCount>;

export const OwnTicketQuery = Type.Object({ cursor: Type.Optional(Type.String({ maxLength: 80 })) }, { $id: 'OwnTicketQuery', ...closed });
export type OwnTicketQuery = Static<typeof OwnTicketQuery>;
