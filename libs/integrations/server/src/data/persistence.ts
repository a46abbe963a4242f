import { definePersistence } from '@tinhso/platform';
import { PortalExchangeRow, PortalReportRow } from './exchange.entities.js';
import { ExchangeAccount1764040200000 } from './migrations/1764040200000-exchange-account.js';
import { PortalExchange1763947000000 } from './migrations/1763947000000-portal-exchange.js';

/** What came from the national portal and what it was told; never deleted, only the person's part is emptied. */
export const integrationsPersistence = definePersistence({
  domain: 'integrations',
  entities: [PortalExchangeRow, PortalReportRow],
  migrations: [PortalExchange1763947000000, ExchangeAccount1764040200000],
  grants: { portal_exchange: ['SELECT', 'INSERT', 'UPDATE'], portal_report: ['SELECT', 'INSERT'] },
  sealed: { portal_exchange: { columns: ['sealed'] } },
});
