import { Type, type Static } from '@sinclair/typebox';
import { accessKinds } from './actions.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });

export const AccessLogQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ maxLength: 120 })),
    year: Type.Optional(Type.Integer({ minimum: 2020, maximum: 2200 })),
    /** Only what people of this office did. */
    unitId: Type.Optional(IdText),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 30 })),
  },
  { $id: 'AccessLogQuery', ...closed },
);
export type AccessLogQuery = Static<typeof AccessLogQuery>;

/** The case that gave the reason; `path` leads to it in the citizen's own app. */
export const AccessCase = Type.Object(
  { id: Type.String(), title: Type.String(), code: Type.Optional(Type.String()), path: Type.Optional(Type.String()) },
  { $id: 'AccessCase', ...closed },
);
export type AccessCase = Static<typeof AccessCase>;

/**
 * One look at the person's data, or the automatic ones of a day taken together. `by` is missing where a refused attempt
 * is told: the person learns that it was stopped, the auditor learns who it was.
 */
export const AccessLogEntry = Type.Object(
  {
    id: IdText,
    at: TimeText,
    who: Type.Union([Type.Literal('staff'), Type.Literal('system'), Type.Literal('citizen')]),
    kind: Type.Union(accessKinds.map((kind) => Type.Literal(kind))),
    by: Type.Optional(
      Type.Object(
        {
          name: Type.String({ examples: ['Triệu Thị Lan'] }),
          position: Type.Optional(Type.String({ examples: ['Công chức tư pháp – hộ tịch'] })),
          office: Type.Optional(Type.String({ examples: ['UBND phường Minh Xuân'] })),
        },
        closed,
      ),
    ),
    /** Acted for the person: with a delegation of theirs, or as a helper beside them. */
    under: Type.Optional(Type.Union([Type.Literal('delegation'), Type.Literal('assisted')])),
    what: Type.String({ examples: ['Xem hồ sơ'] }),
    /** Names of the fields, never what stands in them. */
    fields: Type.Array(Type.String(), { examples: [['tờ khai', 'giấy tờ đã gửi']] }),
    purpose: Type.Optional(Type.String()),
    case: Type.Optional(AccessCase),
    /** How many acts this line stands for; more than one only for the system. */
    count: Type.Integer({ minimum: 1 }),
  },
  { $id: 'AccessLogEntry', ...closed },
);
export type AccessLogEntry = Static<typeof AccessLogEntry>;

/** What the last thirty days held, and what the list can be narrowed to. */
export const AccessLogSummary = Type.Object(
  {
    looks: Type.Integer(),
    refused: Type.Integer(),
    system: Type.Integer(),
    years: Type.Array(Type.Integer()),
    offices: Type.Array(Type.Object({ id: IdText, name: Type.String() }, closed)),
    /** When the newest sealed entry of the whole log was sealed; missing before the first seal. */
    sealedAt: Type.Optional(TimeText),
  },
  { $id: 'AccessLogSummary', ...closed },
);
export type AccessLogSummary = Static<typeof AccessLogSummary>;

export const AccessLogPage = Type.Object(
  { items: Type.Array(AccessLogEntry), nextCursor: Type.Optional(Type.String()), summary: Type.Optional(AccessLogSummary) },
  { $id: 'AccessLogPage', ...closed },
);
export type AccessLogPage = Static<typeof AccessLogPage>;
