import { queryOptions } from '@tanstack/react-query';
import type { ContractorJob } from '@tinhso/feedback-contract';
import { ApiError, errorOf, toApiError, unwrap, type Api, type Lang } from '@tinhso/ui';

const BASE = '/api/v1/public/feedback/contractor/{token}';

export const jobKey = (token: string) => ['feedback', 'job', token] as const;

/** The job behind a link; `null` for a link that opens nothing, whatever the reason. */
export const jobOptions = (api: Api, token: string) =>
  queryOptions({
    queryKey: jobKey(token),
    queryFn: () =>
      unwrap<ContractorJob>(api.GET(BASE, { params: { path: { token } } })).catch((error: unknown) => {
        if (error instanceof ApiError && (error.status === 410 || error.status === 422)) return null;
        throw error;
      }),
    staleTime: 0,
  });

export const photoPath = (token: string, id: string): string => `/api/v1/public/feedback/contractor/${token}/photos/${id}`;

export const tellOfJob = (api: Api, token: string, body: { text: string; done: boolean }): Promise<unknown> =>
  unwrap(api.POST(`${BASE}/reports`, { params: { path: { token } }, body }));

/** A photo as it is; the server takes out what it says beside the picture. */
export async function sendPhoto(token: string, lang: Lang, photo: File): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream', 'accept-language': lang };
  const path = `/api/v1/public/feedback/contractor/${token}/photos?name=${encodeURIComponent(photo.name)}`;
  const response = await fetch(path, { method: 'POST', body: photo, headers }).catch((thrown: unknown) => {
    throw toApiError(thrown);
  });
  if (!response.ok) throw errorOf(response, await response.json().catch(() => ({})));
}
