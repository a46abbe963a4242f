import { queryOptions } from '@tanstack/react-query';
import type { DeletionRecord, PrivacyQueue, PrivacyQueueQuery, StaffPrivacyRequest } from '@tinhso/privacy-contract';
import { unwrap, type Api } from '@tinhso/ui';

export const privacyKey = ['staff', 'privacy'] as const;
const REFRESH_MS = 60_000;

/** Requests, nearest date first; asked for again by itself. */
export const queueOptions = (api: Api, state: NonNullable<PrivacyQueueQuery['state']>) =>
  queryOptions({
    queryKey: [...privacyKey, 'queue', state],
    queryFn: () => unwrap<PrivacyQueue>(api.GET('/api/v1/staff/privacy/requests', { params: { query: { state } } })),
    refetchInterval: REFRESH_MS,
  });

/** One request. Each reading is recorded for the person, so it is not asked for again by itself. */
export const requestOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...privacyKey, 'request', id],
    queryFn: () => unwrap<StaffPrivacyRequest>(api.GET('/api/v1/staff/privacy/requests/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** Proof of an erasure. */
export const deletionOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...privacyKey, 'deletion', id],
    queryFn: () => unwrap<DeletionRecord>(api.GET('/api/v1/staff/privacy/requests/{id}/deletion-record', { params: { path: { id } } })),
  });
