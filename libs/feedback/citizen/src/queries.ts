import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  FeedbackCategories,
  FeedbackFigures,
  LikelyDuplicates,
  OwnTicket,
  OwnTicketPage,
  PublicTicket,
  TicketPage,
  TicketQuery,
} from '@tinhso/feedback-contract';
import type { CommuneList } from '@tinhso/organisations-contract';
import type { Place } from '@tinhso/places-contract';
import { ApiError, liveKey, unwrap, type Api } from '@tinhso/ui';
import { reporterHeaders } from './phone/reporter.js';

const HOUR_MS = 3_600_000;
const LOOK_AGAIN_MS = 2_000;
const MOST_LOOKS = 10;

/** Under the live key: a message tells that a report went on. */
export const ownTicketsKey = [...liveKey, 'feedback'] as const;

export const categoriesOptions = (api: Api) =>
  queryOptions({
    queryKey: ['feedback', 'categories'],
    queryFn: () => unwrap<FeedbackCategories>(api.GET('/api/v1/public/feedback/categories', {})),
    staleTime: HOUR_MS,
  });

export const communesOptions = (api: Api) =>
  queryOptions({
    queryKey: ['communes', 'own'],
    queryFn: async () => (await unwrap<CommuneList>(api.GET('/api/v1/public/communes', { params: { query: {} } }))).items,
    staleTime: 24 * HOUR_MS,
  });

/** The commune of a point, and the neighbours where a border is near. */
export const placeOptions = (api: Api, point: { lat: number; long: number }) =>
  queryOptions({
    queryKey: ['places', 'at', point.lat, point.long],
    queryFn: () => unwrap<Place>(api.GET('/api/v1/public/places/at', { params: { query: point } })),
    staleTime: HOUR_MS,
  });

export const duplicatesOptions = (api: Api, category: string, point: { lat: number; long: number }, text: string) =>
  queryOptions({
    queryKey: ['feedback', 'duplicates', category, point.lat, point.long, text],
    queryFn: () =>
      unwrap<LikelyDuplicates>(
        api.POST('/api/v1/public/feedback/likely-duplicates', { body: { category, ...point, ...(text && { text }) } }),
      ),
  });

/** Public reports, newest first. */
export const ticketsOptions = (api: Api, filter: Omit<TicketQuery, 'cursor'>) =>
  infiniteQueryOptions({
    queryKey: ['feedback', 'tickets', filter],
    queryFn: ({ pageParam }) =>
      unwrap<TicketPage>(
        api.GET('/api/v1/public/feedback/tickets', { params: { query: { ...filter, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page: TicketPage) => page.nextCursor,
  });

/** The public page of a report; `null` when there is none. */
export const ticketOptions = (api: Api, code: string) =>
  queryOptions({
    queryKey: ['feedback', 'ticket', code],
    queryFn: () => orNull(unwrap<PublicTicket>(api.GET('/api/v1/public/feedback/tickets/{code}', { params: { path: { code } } }))),
  });

export const figuresOptions = (api: Api) =>
  queryOptions({
    queryKey: ['feedback', 'figures'],
    queryFn: () => unwrap<FeedbackFigures>(api.GET('/api/v1/public/feedback/figures', { params: { query: {} } })),
    staleTime: HOUR_MS,
  });

/** What this account or phone reported, newest first. */
export const ownTicketsOptions = (api: Api) =>
  queryOptions({
    queryKey: [...ownTicketsKey, 'list'],
    queryFn: () => unwrap<OwnTicketPage>(api.GET('/api/v1/citizen/feedback/tickets', { headers: reporterHeaders() })),
    staleTime: 0,
  });

/** One of them; `null` when it is not this reporter's. */
export const ownTicketOptions = (api: Api, code: string) =>
  queryOptions({
    queryKey: [...ownTicketsKey, code],
    queryFn: () =>
      orNull(
        unwrap<OwnTicket>(api.GET('/api/v1/citizen/feedback/tickets/{code}', { params: { path: { code } }, headers: reporterHeaders() })),
      ),
    staleTime: 0,
    // Until the queue has routed it, which takes seconds.
    refetchInterval: ({ state }) => (state.data?.status === 'received' && state.dataUpdateCount < MOST_LOOKS ? LOOK_AGAIN_MS : false),
  });

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}
