import { Type, type Static } from '@sinclair/typebox';
import { CategoryKey, closed, CommuneCode } from './parts.js';
import { TicketSummary } from './public-views.js';

/** What a map shows: `bbox` is west,south,east,north in degrees, `zoom` that of web maps. */
export const MapQuery = Type.Object(
  {
    bbox: Type.String({ pattern: '^-?\\d{1,3}(\\.\\d{1,10})?(,-?\\d{1,3}(\\.\\d{1,10})?){3}$', examples: ['105.1,21.7,105.3,21.9'] }),
    zoom: Type.Integer({ minimum: 5, maximum: 19 }),
    category: Type.Optional(CategoryKey),
    state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('closed')])),
    /** Reports of one commune: its newest ones, each by itself. */
    commune: Type.Optional(CommuneCode),
  },
  { $id: 'FeedbackMapQuery', ...closed },
);
export type MapQuery = Static<typeof MapQuery>;

/** Reports that are drawn together. */
export const TicketCluster = Type.Object(
  { lat: Type.Number(), long: Type.Number(), count: Type.Integer({ minimum: 1 }), open: Type.Integer({ minimum: 0 }) },
  { $id: 'TicketCluster', ...closed },
);
export type TicketCluster = Static<typeof TicketCluster>;

/** Single reports where they are few, clusters where they are many; never both. */
export const FeedbackMap = Type.Object(
  { total: Type.Integer({ minimum: 0 }), clusters: Type.Array(TicketCluster), tickets: Type.Array(TicketSummary) },
  { $id: 'FeedbackMap', ...closed },
);
export type FeedbackMap = Static<typeof FeedbackMap>;
