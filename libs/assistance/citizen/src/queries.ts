import { queryOptions } from '@tanstack/react-query';
import type { AssistedMatters, AssistedSession, HelperDesk, WholeFiling } from '@tinhso/assistance-contract';
import { ApiError, liveKey, mineKey, unwrap, type Api } from '@tinhso/ui';

const helperKey = [...mineKey, 'helper'] as const;
/** Under the live key: a message may tell that somebody helped. */
const ownKey = [...liveKey, 'assisted'] as const;
export const assistanceKeys = { helper: helperKey, own: ownKey };

/** Memberships and sessions of a helper. */
export const deskOptions = (api: Api) =>
  queryOptions({ queryKey: [...helperKey, 'desk'], queryFn: () => unwrap<HelperDesk>(api.GET('/api/v1/citizen/helper')) });

/** A session of the helper; null when there is none of this id. */
export const sessionOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...helperKey, 'session', id],
    queryFn: () => orNull(unwrap<AssistedSession>(api.GET('/api/v1/citizen/assisted-sessions/{id}', { params: { path: { id } } }))),
  });

/** What was done on behalf of the signed-in citizen. */
export const mattersOptions = (api: Api) =>
  queryOptions({ queryKey: [...ownKey, 'all'], queryFn: () => unwrap<AssistedMatters>(api.GET('/api/v1/citizen/assisted-matters')) });

/** One filing as a whole; null when there is none for this person. */
export const filingOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...ownKey, id],
    queryFn: () => orNull(unwrap<WholeFiling>(api.GET('/api/v1/citizen/assisted-matters/filings/{id}', { params: { path: { id } } }))),
  });

async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}
