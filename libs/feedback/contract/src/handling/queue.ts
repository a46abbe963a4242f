import { Type, type Static } from '@sinclair/typebox';
import { ticketLevels, ticketSources, ticketVisibilities } from '../levels.js';
import {
  CategoryKey,
  CommuneCode,
  ClosingCodeText,
  Moment,
  SeenVersion,
  shut,
  TicketId,
  TicketStatusText,
  Latitude,
  Longitude,
} from './parts.js';

/** The saved lists of the triage queue. */
export const ticketViews = ['triage', 'mine', 'unit', 'overdue', 'waiting', 'reopened', 'answered', 'closed'] as const;
export type TicketView = (typeof ticketViews)[number];
export const TicketViewName = Type.Union(ticketViews.map((view) => Type.Literal(view)));

/** How near a date is; hours are office hours, negative when it has passed. `until` says which date it is. */
export const TicketDue = Type.Object(
  {
    level: Type.Union((['overdue', 'today', 'soon', 'in_time', 'paused', 'none'] as const).map((level) => Type.Literal(level))),
    until: Type.Optional(Type.Union([Type.Literal('receive'), Type.Literal('resolve')])),
    at: Type.Optional(Moment),
    remainingHours: Type.Optional(Type.Number()),
  },
  { $id: 'TicketDue', ...shut },
);
export type TicketDue = Static<typeof TicketDue>;

/** What narrows a list further. */
export const ticketNarrowing = {
  category: Type.Optional(CategoryKey),
  commune: Type.Optional(CommuneCode),
  level: Type.Optional(Type.Union(ticketLevels.map((level) => Type.Literal(level)))),
  status: Type.Optional(TicketStatusText),
  /** How it came. */
  source: Type.Optional(Type.Union(ticketSources.map((source) => Type.Literal(source)))),
  /** Only what is late. */
  overdue: Type.Optional(Type.Boolean()),
  /** A code, or words of what was written. */
  q: Type.Optional(Type.String({ maxLength: 100 })),
};

export const StaffTicketQuery = Type.Object(
  {
    view: Type.Optional(TicketViewName),
    ...ticketNarrowing,
    cursor: Type.Optional(Type.String({ maxLength: 120 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'StaffTicketQuery', ...shut },
);
export type StaffTicketQuery = Static<typeof StaffTicketQuery>;

/** A report in a list: what one needs to choose the next one. */
export const StaffTicketRow = Type.Object(
  {
    id: TicketId,
    code: Type.String({ examples: ['PA-261123-0007'] }),
    title: Type.String(),
    category: Type.Object({ key: CategoryKey, name: Type.String() }, shut),
    level: Type.Union(ticketLevels.map((level) => Type.Literal(level))),
    status: TicketStatusText,
    statusText: Type.String(),
    visibility: Type.Union(ticketVisibilities.map((each) => Type.Literal(each))),
    due: TicketDue,
    place: Type.String({ description: 'Where it is, in words' }),
    lat: Type.Optional(Latitude),
    long: Type.Optional(Longitude),
    unitName: Type.Optional(Type.String()),
    officer: Type.Optional(Type.Object({ id: TicketId, name: Type.String() }, shut)),
    photos: Type.Integer({ minimum: 0 }),
    meToo: Type.Integer({ minimum: 0 }),
    priority: Type.Integer(),
    closingCode: Type.Optional(ClosingCodeText),
    reportedAt: Moment,
    version: SeenVersion,
  },
  { $id: 'StaffTicketRow', ...shut },
);
export type StaffTicketRow = Static<typeof StaffTicketRow>;

/** The nearest date first; of what has ended, the last one first. */
export const StaffTicketPage = Type.Object(
  { view: TicketViewName, items: Type.Array(StaffTicketRow), nextCursor: Type.Optional(Type.String()) },
  { $id: 'StaffTicketPage', ...shut },
);
export type StaffTicketPage = Static<typeof StaffTicketPage>;

/** How many are in each list. */
export const StaffTicketCounts = Type.Object(
  {
    counts: Type.Object(
      Object.fromEntries(ticketViews.map((view) => [view, Type.Integer({ minimum: 0 })])) as Record<
        TicketView,
        ReturnType<typeof Type.Integer>
      >,
      shut,
    ),
    at: Moment,
  },
  { $id: 'StaffTicketCounts', ...shut },
);
export type StaffTicketCounts = Static<typeof StaffTicketCounts>;
