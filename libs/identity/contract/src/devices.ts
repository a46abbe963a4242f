import { Type, type Static } from '@sinclair/typebox';

const Moment = Type.String({ format: 'date-time' });

/** What a session runs on, as far as the browser tells. */
export const DeviceKind = Type.Union(
  (['phone', 'tablet', 'computer', 'other'] as const).map((kind) => Type.Literal(kind)),
  { $id: 'DeviceKind' },
);
export type DeviceKind = 'phone' | 'tablet' | 'computer' | 'other';

/** From where an address reaches us: this very machine, a private network, or the internet. */
export type NetworkKind = 'machine' | 'private' | 'internet' | 'unknown';

/** One sign-in on one device. */
export const DeviceSession = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    /** The session that asks. */
    current: Type.Boolean(),
    device: Type.Object({ name: Type.String({ examples: ['Chrome, Android'] }), kind: DeviceKind }, { additionalProperties: false }),
    ip: Type.Optional(Type.String()),
    network: Type.Union((['machine', 'private', 'internet', 'unknown'] as const).map((kind) => Type.Literal(kind))),
    signedInAt: Moment,
    lastUsedAt: Moment,
    expiresAt: Moment,
  },
  { $id: 'DeviceSession', additionalProperties: false },
);
export type DeviceSession = Static<typeof DeviceSession>;

/** Living sessions, the asking one first, then the last used. */
export const DeviceSessions = Type.Object({ items: Type.Array(DeviceSession) }, { $id: 'DeviceSessions', additionalProperties: false });
export type DeviceSessions = Static<typeof DeviceSessions>;

export const SessionsEnded = Type.Object({ ended: Type.Integer({ minimum: 0 }) }, { $id: 'SessionsEnded', additionalProperties: false });
export type SessionsEnded = Static<typeof SessionsEnded>;

/** Cookie that tells a browser that was here before from a new one. It opens nothing. */
export const deviceCookie = { name: 'ts_dev', path: '/api/v1/public', days: 400 } as const;
