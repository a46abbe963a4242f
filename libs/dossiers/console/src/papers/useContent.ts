import { useQuery } from '@tanstack/react-query';
import { ApiError, authorisedFetch, errorOf, toApiError, useLang, useSession } from '@tinhso/ui';
import { useEffect, useState } from 'react';

export const contentKey = (path: string | undefined) => ['staff', 'content', path] as const;

/** Bytes of a paper or document as an address that images and frames can show. Each fetch is a recorded read, so a file is fetched once. */
export function useContent(path: string | undefined) {
  const { session } = useSession<unknown>();
  const lang = useLang();
  const query = useQuery({
    queryKey: contentKey(path),
    enabled: path !== undefined,
    queryFn: async ({ signal }) => {
      const request = new Request(new URL(path ?? '', window.location.origin), { signal });
      const response = await authorisedFetch(session, () => lang, request).catch((thrown: unknown) => {
        throw toApiError(thrown);
      });
      if (!response.ok) throw errorOf(response, await response.json().catch(() => ({})));
      return response.blob();
    },
    staleTime: Infinity,
    gcTime: 5 * 60_000,
    retry: (failures, error) => failures < 2 && error instanceof ApiError && error.isTemporary,
  });
  const [url, setUrl] = useState<{ blob: Blob; address: string }>();
  const blob = query.data;
  useEffect(() => {
    if (!blob) return undefined;
    const address = URL.createObjectURL(blob);
    setUrl({ blob, address });
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  return { url: url?.blob === blob ? url?.address : undefined, error: query.error, refetch: query.refetch };
}
