import { queryOptions } from '@tanstack/react-query';
import type { Biller, Billers, ElectricityBranchList, SavedCodeDetail, SavedCodes } from '@tinhso/bills-contract';
import { ApiError, liveKey, unwrap, type Api } from '@tinhso/ui';

/** Under the live key: a message tells that a bill is due. */
export const billsKey = [...liveKey, 'bills'] as const;

const HOUR_MS = 3_600_000;

/** Whose bills can be paid. */
export const billersOptions = (api: Api) =>
  queryOptions({ queryKey: ['billers'], queryFn: () => unwrap<Billers>(api.GET('/api/v1/public/billers', {})), staleTime: HOUR_MS });

/** Branches of EVN, for the name that stands beside a code while it is typed. */
export const branchesOptions = (api: Api) =>
  queryOptions({
    queryKey: ['electricity-branches'],
    queryFn: () => unwrap<ElectricityBranchList>(api.GET('/api/v1/public/billers/electricity-branches', {})),
    staleTime: HOUR_MS,
  });

/** Codes that are kept, with what is open on each. */
export const savedOptions = (api: Api) =>
  queryOptions({
    queryKey: [...billsKey, 'saved'],
    queryFn: () => unwrap<SavedCodes>(api.GET('/api/v1/citizen/bills/saved', {})),
    staleTime: 0,
  });

/** One kept code; `null` when it is not kept by this citizen. */
export const savedCodeOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...billsKey, 'saved', id],
    queryFn: async () => {
      try {
        return await unwrap<SavedCodeDetail>(api.GET('/api/v1/citizen/bills/saved/{id}', { params: { path: { id } } }));
      } catch (error) {
        if (error instanceof ApiError && (error.code === 'not-found' || error.status === 422)) return null;
        throw error;
      }
    },
    staleTime: 0,
  });

/** Providers by key. */
export const byKey = (billers: readonly Biller[] = []): ReadonlyMap<string, Biller> =>
  new Map(billers.map((biller) => [biller.key, biller]));
