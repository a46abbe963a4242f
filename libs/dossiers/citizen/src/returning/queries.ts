import { queryOptions } from '@tanstack/react-query';
import type { ReturnOptions } from '@tinhso/dossiers-contract';
import { unwrap, type Api } from '@tinhso/ui';

/** Offices and prices; they change by decision, not by the hour. */
export const returnOptions = (api: Api) =>
  queryOptions({
    queryKey: ['return-options'],
    queryFn: () => unwrap<ReturnOptions>(api.GET('/api/v1/public/return-options', {})),
    staleTime: 10 * 60_000,
  });
