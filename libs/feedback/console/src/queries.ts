import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  ContractorLinks,
  FeedbackCategories,
  OverdueBoard,
  PreviewReroute,
  ReporterHistory,
  RoutingReason,
  StaffTicket,
  StaffTicketCounts,
  StaffTicketPage,
  StandardTexts,
  TicketFilters,
  TicketOffices,
  TicketView,
} from '@tinhso/feedback-contract';
import type { CommuneList } from '@tinhso/organisations-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';
import type { QueueFilter } from './filter/queue-filter.js';

const REFRESH_MS = 20_000;
/** Beyond this many pages a refresh would cost more than it tells; the first pages hold what is most urgent. */
const REFRESH_PAGES = 4;
export const KEY = ['staff', 'feedback'] as const;

/** A list with what narrows it, page after page. */
export const ticketsOptions = (api: Api, view: TicketView, filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', view, filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { view, limit: 50, ...filter, ...(pageParam ? { cursor: pageParam } : {}) };
      return unwrap<StaffTicketPage>(api.GET('/api/v1/staff/feedback/tickets', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: (query) => ((query.state.data?.pages.length ?? 0) <= REFRESH_PAGES ? REFRESH_MS : false),
  });

export const countsOptions = (api: Api) =>
  queryOptions({
    queryKey: [...KEY, 'counts'],
    queryFn: ({ signal }) => unwrap<StaffTicketCounts>(api.GET('/api/v1/staff/feedback/counts', { signal })),
    refetchInterval: REFRESH_MS,
  });

export const ticketOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...KEY, 'ticket', id],
    queryFn: ({ signal }) => unwrap<StaffTicket>(api.GET('/api/v1/staff/feedback/tickets/{id}', { params: { path: { id } }, signal })),
  });

export const textsOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...KEY, 'texts', id],
    queryFn: () => unwrap<StandardTexts>(api.GET('/api/v1/staff/feedback/tickets/{id}/standard-texts', { params: { path: { id } } })),
    staleTime: Infinity,
  });

export const officesOptions = (api: Api) =>
  queryOptions({
    queryKey: [...KEY, 'offices'],
    queryFn: () => unwrap<TicketOffices>(api.GET('/api/v1/staff/feedback/offices', {})),
    staleTime: 60_000,
  });

export const filtersOptions = (api: Api) =>
  queryOptions({
    queryKey: [...KEY, 'filters'],
    queryFn: () => unwrap<TicketFilters>(api.GET('/api/v1/staff/feedback/filters', {})),
    staleTime: 60_000,
  });

export const linksOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...KEY, 'links', id],
    queryFn: () => unwrap<ContractorLinks>(api.GET('/api/v1/staff/feedback/tickets/{id}/contractor-links', { params: { path: { id } } })),
  });

/** Each look is written down: it is asked for once, and by a person. */
export const reporterOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['staff', 'feedback-reporter', id],
    queryFn: () => unwrap<ReporterHistory>(api.GET('/api/v1/staff/feedback/tickets/{id}/reporter', { params: { path: { id } } })),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Where a report would go with another pin or kind. */
export const rerouteOptions = (api: Api, id: string, wish: PreviewReroute) =>
  queryOptions({
    queryKey: ['staff', 'feedback-reroute', id, wish],
    queryFn: ({ signal }) =>
      unwrap<RoutingReason>(
        api.POST('/api/v1/staff/feedback/tickets/{id}/reroute/preview', { params: { path: { id } }, body: wish, signal }),
      ),
    staleTime: 60_000,
    retry: false,
  });

export const communesOptions = (api: Api) =>
  queryOptions({
    queryKey: ['communes', 'own'],
    queryFn: async () => (await unwrap<CommuneList>(api.GET('/api/v1/public/communes', { params: { query: {} } }))).items,
    staleTime: Infinity,
  });

export const boardOptions = (api: Api) =>
  queryOptions({
    queryKey: [...KEY, 'board'],
    queryFn: () => unwrap<OverdueBoard>(api.GET('/api/v1/staff/feedback/board', {})),
    refetchInterval: REFRESH_MS,
  });

export const categoriesOptions = (api: Api) =>
  queryOptions({
    queryKey: ['feedback', 'categories'],
    queryFn: () => unwrap<FeedbackCategories>(api.GET('/api/v1/public/feedback/categories', {})),
    staleTime: Infinity,
  });

/** Does something to a report and asks for everything again, done or refused. */
export function useTicketAct<T = void>(act: (api: Api, wish: T) => Promise<unknown>, onDone: () => void = () => undefined) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: T) => act(api, wish),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
