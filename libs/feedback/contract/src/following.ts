import { Type, type Static } from '@sinclair/typebox';
import { feedbackLimits } from './limits.js';
import { CategoryKey, closed, CommuneCode, Latitude, Longitude } from './parts.js';

/** Where news go: `app` is the inbox of an account with its copies, the others go to an address without one. */
export const followChannels = ['mail', 'sms', 'app'] as const;
export type FollowChannel = (typeof followChannels)[number];

const address = {
  channel: Type.Union([Type.Literal('mail'), Type.Literal('sms')]),
  /** E-mail address or phone. */
  address: Type.String({ minLength: 6, maxLength: 200 }),
};

/** Follow a report without an account: a message with a link confirms it. */
export const FollowTicket = Type.Object(address, { $id: 'FollowTicket', ...closed });
export type FollowTicket = Static<typeof FollowTicket>;

const area = {
  commune: Type.Optional(CommuneCode),
  lat: Type.Optional(Latitude),
  long: Type.Optional(Longitude),
  metres: Type.Optional(Type.Integer({ minimum: 100, maximum: feedbackLimits.alertMetres })),
  category: Type.Optional(CategoryKey),
};

/** News of a commune, or of what is near a point. */
export const AskAlerts = Type.Object({ ...address, ...area }, { $id: 'AskFeedbackAlerts', ...closed });
export type AskAlerts = Static<typeof AskAlerts>;

/** The same for the inbox of an account. */
export const AskOwnAlerts = Type.Object(area, { $id: 'AskOwnFeedbackAlerts', ...closed });
export type AskOwnAlerts = Static<typeof AskOwnAlerts>;

export const FollowTokenParam = Type.Object(
  { token: Type.String({ pattern: '^[A-Za-z0-9_-]{40,120}$' }) },
  { $id: 'FollowTokenParam', ...closed },
);
export type FollowTokenParam = Static<typeof FollowTokenParam>;

/** What a link of a message is about. `state` says where it stands now. */
export const Following = Type.Object(
  {
    state: Type.Union([Type.Literal('waiting'), Type.Literal('following'), Type.Literal('left')]),
    about: Type.Union([
      Type.Object({ ticket: Type.String() }, closed),
      Type.Object({ commune: Type.String() }, closed),
      Type.Object({ metres: Type.Integer(), lat: Type.Number(), long: Type.Number() }, closed),
    ]),
  },
  { $id: 'FeedbackFollowing', ...closed },
);
export type Following = Static<typeof Following>;

/** How somebody stands to a public report. */
export const TicketTies = Type.Object(
  {
    /** Is told of its news. */
    follows: Type.Boolean(),
    /** Said to have the same trouble. */
    meToo: Type.Boolean(),
    /** Reported it. */
    own: Type.Boolean(),
  },
  { $id: 'TicketTies', ...closed },
);
export type TicketTies = Static<typeof TicketTies>;
