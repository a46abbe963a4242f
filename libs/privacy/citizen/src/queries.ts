import { queryOptions } from '@tanstack/react-query';
import type {
  ConsentList,
  ConsentRecordList,
  CurrentErasure,
  DataExportList,
  ErasurePreview,
  PrivacyNotice,
  PrivacyRequestList,
  PrivacyRequestView,
} from '@tinhso/privacy-contract';
import { liveKey, mineKey, unwrap, type Api } from '@tinhso/ui';

/** What is told to everybody. */
export const privacyNoticeOptions = (api: Api) =>
  queryOptions({
    queryKey: ['privacy', 'notice'],
    queryFn: () => unwrap<PrivacyNotice>(api.GET('/api/v1/public/privacy/notice')),
    staleTime: 300_000,
  });

export const consentsKey = [...mineKey, 'privacy', 'consents'] as const;

/** Purposes with the own choices. */
export const consentsOptions = (api: Api) =>
  queryOptions({ queryKey: consentsKey, queryFn: () => unwrap<ConsentList>(api.GET('/api/v1/citizen/privacy/consents')) });

/** Every choice ever made. */
export const consentRecordsOptions = (api: Api) =>
  queryOptions({
    queryKey: [...consentsKey, 'records'],
    queryFn: () => unwrap<ConsentRecordList>(api.GET('/api/v1/citizen/privacy/consents/records')),
  });

export const requestsKey = [...liveKey, 'privacy', 'requests'] as const;

/** Own requests, newest first. */
export const requestsOptions = (api: Api) =>
  queryOptions({ queryKey: requestsKey, queryFn: () => unwrap<PrivacyRequestList>(api.GET('/api/v1/citizen/privacy/requests')) });

/** One request as a whole. */
export const requestOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...requestsKey, id],
    queryFn: () => unwrap<PrivacyRequestView>(api.GET('/api/v1/citizen/privacy/requests/{id}', { params: { path: { id } } })),
  });

export const copiesKey = [...liveKey, 'privacy', 'copies'] as const;

/** Copies of the own data; asked again every second while one is being made. */
export const copiesOptions = (api: Api) =>
  queryOptions({
    queryKey: copiesKey,
    queryFn: () => unwrap<DataExportList>(api.GET('/api/v1/citizen/privacy/exports')),
    refetchInterval: ({ state }) => (state.data?.items.some((each) => each.state === 'requested') ? 1_000 : false),
  });

export const erasureKey = [...liveKey, 'privacy', 'erasure'] as const;

/** The erasure under way. */
export const erasureOptions = (api: Api) =>
  queryOptions({ queryKey: erasureKey, queryFn: () => unwrap<CurrentErasure>(api.GET('/api/v1/citizen/privacy/erasure')) });

/** What an erasure would do now. */
export const erasurePreviewOptions = (api: Api) =>
  queryOptions({
    queryKey: [...erasureKey, 'preview'],
    queryFn: () => unwrap<ErasurePreview>(api.GET('/api/v1/citizen/privacy/erasure/preview')),
    staleTime: 0,
  });
