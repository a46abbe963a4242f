import { queryOptions } from '@tanstack/react-query';
import type { AskOwnAlerts, OwnAlerts } from '@tinhso/feedback-contract';
import { unwrap, type Api } from '@tinhso/ui';
import { reporterHeaders } from '../phone/reporter.js';
import { ownTicketsKey } from '../queries.js';
import type { FollowAddress } from './AddressForm.js';

const PATH = '/api/v1/citizen/feedback/alerts';

export const ownAlertsOptions = (api: Api) =>
  queryOptions({
    queryKey: [...ownTicketsKey, 'alerts'],
    queryFn: () => unwrap<OwnAlerts>(api.GET(PATH, { headers: reporterHeaders() })),
    staleTime: 0,
  });

export const removeAlert = (api: Api, id: string): Promise<unknown> =>
  unwrap(api.DELETE(`${PATH}/{id}`, { params: { path: { id } }, headers: reporterHeaders() }));

/** To the inbox or the confirmed phone; with an address to whoever confirms it there. */
export const askAlert = (api: Api, area: AskOwnAlerts, to?: FollowAddress): Promise<unknown> =>
  to
    ? unwrap(api.POST('/api/v1/public/feedback/alerts', { body: { ...to, ...area } }))
    : unwrap(api.POST(PATH, { body: area, headers: reporterHeaders() }));
