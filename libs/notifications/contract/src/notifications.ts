import { Type, type Static } from '@sinclair/typebox';

/** One message in the inbox, in the language of the request. */
export const NotificationItem = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    /** The event it tells of. */
    kind: Type.String({ examples: ['dossier.accepted'] }),
    title: Type.String({ examples: ['Hồ sơ đã được tiếp nhận'] }),
    body: Type.String(),
    /** Path in the citizen app that the message opens. */
    link: Type.Optional(Type.String({ examples: ['/ho-so/0193f3c0-…'] })),
    createdAt: Type.String({ format: 'date-time' }),
    readAt: Type.Optional(Type.String({ format: 'date-time' })),
  },
  { $id: 'NotificationItem', additionalProperties: false },
);
export type NotificationItem = Static<typeof NotificationItem>;

/** Newest first. `cursor` of the next page is `nextCursor`. */
export const NotificationPage = Type.Object(
  {
    items: Type.Array(NotificationItem),
    nextCursor: Type.Optional(Type.String()),
    /** Unread messages of the whole inbox. */
    unread: Type.Integer({ minimum: 0 }),
  },
  { $id: 'NotificationPage', additionalProperties: false },
);
export type NotificationPage = Static<typeof NotificationPage>;

export const NotificationQuery = Type.Object(
  {
    /** `nextCursor` of the page before. */
    cursor: Type.Optional(Type.String({ format: 'uuid' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  },
  { $id: 'NotificationQuery', additionalProperties: false },
);
export type NotificationQuery = Static<typeof NotificationQuery>;

/** Marks messages as read: these, or everything up to and including one. */
export const MarkRead = Type.Union(
  [
    Type.Object({ ids: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 100 }) }, { additionalProperties: false }),
    Type.Object({ upTo: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  ],
  { $id: 'MarkRead' },
);
export type MarkRead = Static<typeof MarkRead>;

export const UnreadCount = Type.Object({ unread: Type.Integer({ minimum: 0 }) }, { $id: 'UnreadCount', additionalProperties: false });
export type UnreadCount = Static<typeof UnreadCount>;
