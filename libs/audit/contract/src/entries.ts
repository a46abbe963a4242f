import { Type, type Static } from '@sinclair/typebox';
import { accessKinds } from './actions.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });

/** What an auditor looks for; everything given has to fit. Sent as a body: numbers of people do not belong into addresses. */
export const AuditQuery = Type.Object(
  {
    /** Login or part of the name of a member of staff, or an account id. */
    officer: Type.Optional(Type.String({ minLength: 2, maxLength: 100 })),
    /** Phone or citizen ID of the person whose data were touched, or the account id. */
    person: Type.Optional(Type.String({ minLength: 9, maxLength: 36 })),
    /** Code of a dossier, or the id of a case. */
    case: Type.Optional(Type.String({ minLength: 4, maxLength: 64 })),
    action: Type.Optional(Type.String({ maxLength: 64, pattern: '^[a-z_.-]+$' })),
    from: Type.Optional(Type.String({ format: 'date' })),
    to: Type.Optional(Type.String({ format: 'date' })),
    cursor: Type.Optional(Type.String({ maxLength: 120 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'AuditQuery', ...closed },
);
export type AuditQuery = Static<typeof AuditQuery>;

/** A person or process as the log names them. */
export const AuditActor = Type.Object(
  {
    kind: Type.String({ examples: ['staff'] }),
    id: Type.String(),
    name: Type.String(),
    position: Type.Optional(Type.String()),
    office: Type.Optional(Type.String()),
  },
  { $id: 'AuditActor', ...closed },
);
export type AuditActor = Static<typeof AuditActor>;

export const AuditEntryView = Type.Object(
  {
    id: IdText,
    at: TimeText,
    actor: AuditActor,
    action: Type.String({ examples: ['dossier.read'] }),
    what: Type.String({ examples: ['Xem hồ sơ'] }),
    kind: Type.Union(accessKinds.map((kind) => Type.Literal(kind))),
    fields: Type.Array(Type.String()),
    purpose: Type.Optional(Type.String()),
    person: Type.Optional(Type.Object({ id: IdText, name: Type.String() }, closed)),
    actingFor: Type.Optional(Type.String()),
    case: Type.Optional(Type.Object({ id: Type.String(), title: Type.String(), code: Type.Optional(Type.String()) }, closed)),
    ip: Type.Optional(Type.String()),
    traceId: Type.String(),
    /** Place in the hash chain; missing for an entry that is not sealed yet. */
    position: Type.Optional(Type.Integer()),
  },
  { $id: 'AuditEntryView', ...closed },
);
export type AuditEntryView = Static<typeof AuditEntryView>;

export const AuditPage = Type.Object(
  { items: Type.Array(AuditEntryView), nextCursor: Type.Optional(Type.String()) },
  { $id: 'AuditPage', ...closed },
);
export type AuditPage = Static<typeof AuditPage>;

/** The state of the log's seal: how far it reaches, and what the last check found. */
export const AuditState = Type.Object(
  {
    sealed: Type.Integer(),
    sealedAt: Type.Optional(TimeText),
    unsealed: Type.Integer(),
    /** Heads written down outside the database, and when the last was. */
    anchored: Type.Integer(),
    anchoredAt: Type.Optional(TimeText),
    lastVerification: Type.Optional(
      Type.Object(
        {
          at: TimeText,
          intact: Type.Boolean(),
          checked: Type.Integer(),
          rowsPerSecond: Type.Integer(),
          fault: Type.Optional(Type.Object({ position: Type.Integer(), entryId: Type.String(), reason: Type.String() }, closed)),
        },
        closed,
      ),
    ),
    openFlags: Type.Integer(),
  },
  { $id: 'AuditState', ...closed },
);
export type AuditState = Static<typeof AuditState>;
