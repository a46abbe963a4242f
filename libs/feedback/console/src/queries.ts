import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  FeedbackCategories,
  OverdueBoard,
  StaffTicket,
  StaffTicketCounts,
  StaffTicketPage,
  StandardTexts,
  TicketOffices,
  TicketView,
} from '@tinhso/feedback-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const REFRESH_MS = 20_000;
const KEY = ['staff', 'feedback'] as const;

/** A list with its search, page after page. */
export const ticketsOptions = (api: Api, view: TicketView, q: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', view, q],
    queryFn: ({ pageParam, signal }) => {
      const query = { view, limit: 50, ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) };
      return unwrap<StaffTicketPage>(api.GET('/api/v1/staff/feedback/tickets', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
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
