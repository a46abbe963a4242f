import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { ticketVisibilities } from './levels.js';
import { CategoryKey, closed, CommuneCode, IdText, TicketCodeText, TimeText } from './parts.js';
import { closingCodes, ticketStatuses } from './statuses.js';

const Status = Type.Union(ticketStatuses.map((status) => Type.Literal(status)));
const Closing = Type.Union(closingCodes.map((code) => Type.Literal(code)));
const option = <T extends TSchema>(schema: T) => Type.Optional(schema);

const summary = {
  code: Type.String({ examples: ['PA-261123-0001'] }),
  category: CategoryKey,
  categoryName: Type.String(),
  status: Status,
  statusText: Type.String(),
  open: Type.Boolean(),
  closing: option(Closing),
  /** Beginning of the text, masked. */
  excerpt: Type.String(),
  communeCode: option(CommuneCode),
  communeName: option(Type.String()),
  lat: option(Type.Number()),
  long: option(Type.Number()),
  meToo: Type.Integer({ minimum: 0 }),
  reportedAt: TimeText,
  /** Path of the first public photo. */
  photo: option(Type.String()),
};

/** A report in a list or on the map. */
export const TicketSummary = Type.Object(summary, { $id: 'TicketSummary', ...closed });
export type TicketSummary = Static<typeof TicketSummary>;

export const TicketPage = Type.Object(
  { items: Type.Array(TicketSummary), nextCursor: Type.Optional(Type.String()) },
  { $id: 'TicketPage', ...closed },
);
export type TicketPage = Static<typeof TicketPage>;

export const TicketQuery = Type.Object(
  {
    commune: option(CommuneCode),
    category: option(CategoryKey),
    state: option(Type.Union([Type.Literal('open'), Type.Literal('closed')])),
    text: option(Type.String({ maxLength: 100 })),
    cursor: option(Type.String({ maxLength: 80 })),
  },
  { $id: 'TicketQuery', ...closed },
);
export type TicketQuery = Static<typeof TicketQuery>;

export const TicketCodeParam = Type.Object({ code: TicketCodeText }, { $id: 'TicketCodeParam', ...closed });
export type TicketCodeParam = Static<typeof TicketCodeParam>;

/** A photo that everybody may see. */
export const PublicPhoto = Type.Object(
  { id: IdText, path: Type.String(), purpose: Type.Union([Type.Literal('report'), Type.Literal('evidence'), Type.Literal('visit-note')]) },
  { $id: 'PublicTicketPhoto', ...closed },
);
export type PublicPhoto = Static<typeof PublicPhoto>;

/** One line of the history. `text` is what was said publicly, masked. */
export const TicketMoment = Type.Object(
  { at: TimeText, kind: Type.String(), title: Type.String(), text: option(Type.String()), unit: option(Type.String()) },
  { $id: 'TicketMoment', ...closed },
);
export type TicketMoment = Static<typeof TicketMoment>;

const page = {
  ...summary,
  text: Type.String(),
  address: option(Type.String()),
  unitName: option(Type.String()),
  /** Name of the reporter where it may be seen. */
  reporter: option(Type.String()),
  receiveDue: option(TimeText),
  resolveDue: option(TimeText),
  closedAt: option(TimeText),
  photos: Type.Array(PublicPhoto),
  timeline: Type.Array(TicketMoment),
  followers: Type.Integer({ minimum: 0 }),
  /** Report that this one is the same as. */
  duplicateOf: option(Type.String()),
};

/** The public page of a report. */
export const PublicTicket = Type.Object(page, { $id: 'PublicTicket', ...closed });
export type PublicTicket = Static<typeof PublicTicket>;

/** What whoever knows code and digits sees, public or not: where it stands. */
export const TrackedTicket = Type.Object(
  {
    code: Type.String(),
    categoryName: Type.String(),
    status: Status,
    statusText: Type.String(),
    visibility: Type.Union(ticketVisibilities.map((visibility) => Type.Literal(visibility))),
    unitName: option(Type.String()),
    resolveDue: option(TimeText),
    reportedAt: TimeText,
    timeline: Type.Array(TicketMoment),
  },
  { $id: 'TrackedTicket', ...closed },
);
export type TrackedTicket = Static<typeof TrackedTicket>;

/** A likely duplicate, nearest and most alike first; `likeness` from 0 to 1. */
export const LikelyDuplicate = Type.Object(
  { ...summary, metres: Type.Integer({ minimum: 0 }), likeness: Type.Number() },
  { $id: 'LikelyDuplicate', ...closed },
);
export type LikelyDuplicate = Static<typeof LikelyDuplicate>;
export const LikelyDuplicates = Type.Object({ items: Type.Array(LikelyDuplicate) }, { $id: 'LikelyDuplicates', ...closed });
export type LikelyDuplicates = Static<typeof LikelyDuplicates>;

export const TicketPhotoParam = Type.Object({ code: TicketCodeText, fileId: IdText }, { $id: 'TicketPhotoParam', ...closed });
export type TicketPhotoParam = Static<typeof TicketPhotoParam>;

export const FeedQuery = Type.Object(
  { commune: option(CommuneCode), category: option(CategoryKey) },
  { $id: 'FeedbackFeedQuery', ...closed },
);
export type FeedQuery = Static<typeof FeedQuery>;
