import { Type, type Static } from '@sinclair/typebox';
import { ticketActions } from '../statuses.js';
import { ClosingCodeText, Moment, shut, TicketId, TicketStatusText } from './parts.js';
import { StaffTicketRow } from './queue.js';

/** Why a report goes where it goes: the rule and the sentences that led to it. */
export const RoutingReason = Type.Object(
  {
    rule: Type.String(),
    unit: Type.Optional(Type.Object({ id: TicketId, name: Type.String() }, shut)),
    why: Type.Array(Type.String()),
  },
  { $id: 'TicketRoutingReason', ...shut },
);
export type RoutingReason = Static<typeof RoutingReason>;

/** An act on a report, with what stands in its way. */
export const TicketActView = Type.Object(
  {
    act: Type.Union([...ticketActions.map((act) => Type.Literal(act)), Type.Literal('publish'), Type.Literal('split')]),
    allowed: Type.Boolean(),
    /** Why not, in words. */
    text: Type.Optional(Type.String()),
  },
  { $id: 'TicketActView', ...shut },
);
export type TicketActView = Static<typeof TicketActView>;

export const TicketFileView = Type.Object(
  {
    id: TicketId,
    name: Type.String(),
    mediaType: Type.String(),
    purpose: Type.Union([Type.Literal('report'), Type.Literal('evidence'), Type.Literal('visit-note')]),
    public: Type.Boolean(),
  },
  { $id: 'TicketFileView', ...shut },
);
export type TicketFileView = Static<typeof TicketFileView>;

/** What was said or done. `audience` says who can read it. */
export const TicketEntry = Type.Object(
  {
    id: TicketId,
    kind: Type.String({ examples: ['ticket.assigned', 'note', 'public', 'question', 'reply'] }),
    title: Type.String(),
    at: Moment,
    by: Type.Optional(Type.String()),
    text: Type.Optional(Type.String()),
    audience: Type.Union([Type.Literal('public'), Type.Literal('reporter'), Type.Literal('staff')]),
  },
  { $id: 'StaffTicketEntry', ...shut },
);
export type TicketEntry = Static<typeof TicketEntry>;

/** Another report that has to do with this one. */
export const RelatedTicket = Type.Object(
  {
    id: TicketId,
    code: Type.String(),
    title: Type.String(),
    statusText: Type.String(),
    /** How far away, where it is only like this one. */
    metres: Type.Optional(Type.Integer({ minimum: 0 })),
    relation: Type.Union([
      Type.Literal('likely'),
      Type.Literal('merged-into'),
      Type.Literal('merged-here'),
      Type.Literal('parent'),
      Type.Literal('part'),
    ]),
  },
  { $id: 'RelatedTicket', ...shut },
);
export type RelatedTicket = Static<typeof RelatedTicket>;

/** A report as the office reads it. */
export const StaffTicket = Type.Object(
  {
    ...StaffTicketRow.properties,
    /** As it was written, personal numbers and all. */
    text: Type.String(),
    /** As the public reads it. */
    publicText: Type.String(),
    /** Something was masked in it, or may have to be: look before it is shown. */
    needsReview: Type.Boolean(),
    reporter: Type.Object(
      {
        /** How they are known: by account, by a phone code, or by what they wrote. */
        known: Type.Union([Type.Literal('account'), Type.Literal('phone'), Type.Literal('stated'), Type.Literal('unknown')]),
        name: Type.Optional(Type.String()),
        contact: Type.Optional(Type.String()),
        shown: Type.Union([Type.Literal('shown'), Type.Literal('hidden-from-public'), Type.Literal('hidden-from-all')]),
        earlier: Type.Integer({ minimum: 0, description: 'Other reports of the same person' }),
      },
      shut,
    ),
    unitId: Type.Optional(TicketId),
    evidence: Type.Union([Type.Literal('none'), Type.Literal('photo'), Type.Literal('photo-or-note')]),
    files: Type.Array(TicketFileView),
    entries: Type.Array(TicketEntry),
    related: Type.Array(RelatedTicket),
    routing: RoutingReason,
    /** Offices that may be chosen instead, the nearest first. */
    acts: Type.Array(TicketActView),
    answer: Type.Optional(Type.Object({ code: ClosingCodeText, text: Type.String(), at: Moment, by: Type.Optional(Type.String()) }, shut)),
    rating: Type.Optional(Type.Object({ satisfied: Type.Boolean(), reason: Type.Optional(Type.String()), at: Moment }, shut)),
  },
  { $id: 'StaffTicket', ...shut },
);
export type StaffTicket = Static<typeof StaffTicket>;

/** What stands in the list of offices that a report can go to. */
export const TicketOffices = Type.Object(
  {
    items: Type.Array(
      Type.Object({ id: TicketId, name: Type.String(), open: Type.Integer({ minimum: 0 }), overdue: Type.Integer({ minimum: 0 }) }, shut),
    ),
  },
  { $id: 'TicketOffices', ...shut },
);
export type TicketOffices = Static<typeof TicketOffices>;

/** Other reports of the same person, newest first. */
export const ReporterHistory = Type.Object({ items: Type.Array(RelatedTicketLine()) }, { $id: 'TicketReporterHistory', ...shut });
export type ReporterHistory = Static<typeof ReporterHistory>;

function RelatedTicketLine() {
  return Type.Object(
    {
      id: TicketId,
      code: Type.String(),
      title: Type.String(),
      category: Type.String(),
      status: TicketStatusText,
      statusText: Type.String(),
      reportedAt: Moment,
      meToo: Type.Integer(),
    },
    shut,
  );
}

/** A file that was sent for an answer; nobody else sees it before the answer is given. */
export const EvidenceFile = Type.Object(
  { id: TicketId, name: Type.String(), mediaType: Type.String() },
  { $id: 'TicketEvidenceFile', ...shut },
);
export type EvidenceFile = Static<typeof EvidenceFile>;

export const FileNameQuery = Type.Object({ name: Type.String({ minLength: 1, maxLength: 255 }) }, { $id: 'TicketFileNameQuery', ...shut });
export type FileNameQuery = Static<typeof FileNameQuery>;

export const TicketFileParam = Type.Object({ id: TicketId, fileId: TicketId }, { $id: 'TicketFileParam', ...shut });
export type TicketFileParam = Static<typeof TicketFileParam>;
