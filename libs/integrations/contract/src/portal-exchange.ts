import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const TimeText = Type.String({ format: 'date-time' });
const IdText = Type.String({ format: 'uuid' });

/** What a post must grant for seeing to the exchange with the national portal. */
export const integrationScope = 'integration.manage';

/**
 * Where a dossier from the national portal stands on its way in: `received` fetched and about to be filed, `filed` a dossier here,
 * `attention` it cannot be filed as it is, and somebody has to look.
 */
export const exchangeStates = ['received', 'attention', 'filed'] as const;
export type ExchangeState = (typeof exchangeStates)[number];

/** What stands in the way of filing: where in the application, and in words. */
export const ExchangeFault = Type.Object({ pointer: Type.String(), message: Type.String() }, { $id: 'ExchangeFault', ...closed });
export type ExchangeFault = Static<typeof ExchangeFault>;

/** A dossier of the national portal without anything of the person. */
export const PortalExchange = Type.Object(
  {
    id: IdText,
    portalCode: Type.String(),
    procedure: Type.Object({ code: Type.String(), title: Type.String() }, closed),
    /** Receiving office as the portal named it; `name` when it is one of ours. */
    unit: Type.Object({ code: Type.String(), name: Type.Optional(Type.String()) }, closed),
    state: Type.Union(exchangeStates.map((state) => Type.Literal(state))),
    faults: Type.Array(ExchangeFault),
    /** How often filing was tried. */
    tries: Type.Integer({ minimum: 0 }),
    submittedAt: TimeText,
    receivedAt: TimeText,
    dossierCode: Type.Optional(Type.String()),
    acknowledgedAt: Type.Optional(TimeText),
    /** The national status that the portal was told last. */
    reported: Type.Optional(Type.Object({ status: Type.Integer({ minimum: 1, maximum: 10 }), at: TimeText }, closed)),
  },
  { $id: 'PortalExchange', ...closed },
);
export type PortalExchange = Static<typeof PortalExchange>;

export const PortalExchangeQuery = Type.Object(
  {
    state: Type.Optional(Type.Union(exchangeStates.map((state) => Type.Literal(state)))),
    cursor: Type.Optional(IdText),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'PortalExchangeQuery', ...closed },
);
export type PortalExchangeQuery = Static<typeof PortalExchangeQuery>;

/** Last received first. `connected` is false where no portal is set up. */
export const PortalExchangePage = Type.Object(
  {
    connected: Type.Boolean(),
    waiting: Type.Integer({ minimum: 0 }),
    items: Type.Array(PortalExchange),
    nextCursor: Type.Optional(IdText),
  },
  { $id: 'PortalExchangePage', ...closed },
);
export type PortalExchangePage = Static<typeof PortalExchangePage>;

export const PortalExchangeParam = Type.Object({ id: IdText }, { $id: 'PortalExchangeParam', ...closed });
export type PortalExchangeParam = Static<typeof PortalExchangeParam>;
