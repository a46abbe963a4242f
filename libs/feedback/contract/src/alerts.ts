import { Type, type Static } from '@sinclair/typebox';
import { followChannels } from './following.js';
import { CategoryKey, closed, IdText, TimeText } from './parts.js';

/** Distances that may be chosen around a point, in metres. */
export const alertDistances = [300, 1000, 3000, 5000] as const;

/** An alert of whoever asks: a commune, or what is near a point; of one category or of all. */
export const OwnAlert = Type.Object(
  {
    id: IdText,
    communeName: Type.Optional(Type.String()),
    lat: Type.Optional(Type.Number()),
    long: Type.Optional(Type.Number()),
    metres: Type.Optional(Type.Integer()),
    category: Type.Optional(CategoryKey),
    categoryName: Type.Optional(Type.String()),
    /** How news come: `app` is the inbox, `sms` the confirmed phone. */
    channel: Type.Union(followChannels.map((channel) => Type.Literal(channel))),
    since: TimeText,
  },
  { $id: 'OwnFeedbackAlert', ...closed },
);
export type OwnAlert = Static<typeof OwnAlert>;

export const OwnAlerts = Type.Object({ items: Type.Array(OwnAlert) }, { $id: 'OwnFeedbackAlerts', ...closed });
export type OwnAlerts = Static<typeof OwnAlerts>;

export const AlertParam = Type.Object({ id: IdText }, { $id: 'FeedbackAlertParam', ...closed });
export type AlertParam = Static<typeof AlertParam>;
