import { Type, type Static } from '@sinclair/typebox';
import { open311Limits } from './limits.js';

const closed = { additionalProperties: false };
const TimeText = Type.String({ format: 'date-time' });

/** A key with which another system reports. The key itself is shown once, when it is issued. */
export const Open311Key = Type.Object(
  {
    id: Type.String({ format: 'id' }),
    name: Type.String(),
    contact: Type.String(),
    /** Beginning of the key, by which a log of the other side is compared. */
    hint: Type.String(),
    perMinute: Type.Integer(),
    issuedBy: Type.String(),
    issuedAt: TimeText,
    lastUsedAt: Type.Optional(TimeText),
    /** Reports taken with it. */
    requests: Type.Integer({ minimum: 0 }),
    revokedAt: Type.Optional(TimeText),
    revokedBy: Type.Optional(Type.String()),
  },
  { $id: 'Open311Key', ...closed },
);
export type Open311Key = Static<typeof Open311Key>;

export const Open311KeyList = Type.Object(
  { items: Type.Array(Open311Key), endpoint: Type.String({ description: 'Address of the service discovery' }) },
  { $id: 'Open311KeyList', ...closed },
);
export type Open311KeyList = Static<typeof Open311KeyList>;

export const IssueOpen311Key = Type.Object(
  {
    name: Type.String({ minLength: 3, maxLength: 80, pattern: '\\S' }),
    /** Whom to call when something is wrong. */
    contact: Type.String({ minLength: 3, maxLength: 200, pattern: '\\S' }),
    perMinute: Type.Integer({ minimum: 1, maximum: 6000, default: open311Limits.perMinute }),
  },
  { $id: 'IssueOpen311Key', ...closed },
);
export type IssueOpen311Key = Static<typeof IssueOpen311Key>;

export const IssuedOpen311Key = Type.Object(
  { key: Open311Key, apiKey: Type.String({ description: 'Shown now and never again' }) },
  { $id: 'IssuedOpen311Key', ...closed },
);
export type IssuedOpen311Key = Static<typeof IssuedOpen311Key>;

export const ChangeOpen311Key = Type.Object(
  { perMinute: Type.Integer({ minimum: 1, maximum: 6000 }) },
  { $id: 'ChangeOpen311Key', ...closed },
);
export type ChangeOpen311Key = Static<typeof ChangeOpen311Key>;

export const Open311KeyParam = Type.Object({ id: Type.String({ format: 'id' }) }, closed);
export type Open311KeyParam = Static<typeof Open311KeyParam>;
