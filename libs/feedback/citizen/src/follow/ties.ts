import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TicketTies } from '@tinhso/feedback-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';
import { reporterHeaders, useReporter } from '../phone/reporter.js';
import { ownTicketsKey, ticketOptions } from '../queries.js';

/** How whoever looks stands to a report. */
const tiesOptions = (api: Api, code: string) =>
  queryOptions({
    queryKey: [...ownTicketsKey, code, 'ties'],
    queryFn: () =>
      unwrap<TicketTies>(
        api.GET('/api/v1/citizen/feedback/tickets/{code}/ties', { params: { path: { code } }, headers: reporterHeaders() }),
      ),
    staleTime: 0,
  });

/** Asked only for somebody who is known; `again` looks anew, here and at the counts of the page. */
export function useTies(code: string): { ties: TicketTies | undefined; again: () => Promise<unknown> } {
  const api = useApi();
  const queries = useQueryClient();
  const { kind } = useReporter();
  const { data } = useQuery({ ...tiesOptions(api, code), enabled: kind !== 'nobody' });
  const again = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: tiesOptions(api, code).queryKey }),
      queries.invalidateQueries({ queryKey: ticketOptions(api, code).queryKey }),
    ]);
  return { ties: kind === 'nobody' ? undefined : data, again };
}
