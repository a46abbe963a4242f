import { portalExchange } from '../objects/integrations.js';
import { staffObject, staffSelf, type Rows } from '../row.js';

const runners = { scope: 'integration.manage', roles: ['admin'] } as const;

export const integrationsRows: Rows = {
  listPortalExchanges: staffSelf({ ...runners, mustShow: portalExchange }),
  retryPortalExchange: staffObject(portalExchange, { ...runners, status: 204 }),
};
