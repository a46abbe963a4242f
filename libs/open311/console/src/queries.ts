import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { IssuedOpen311Key, IssueOpen311Key, Open311Key, Open311KeyList } from '@tinhso/open311-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const KEY = ['staff', 'open311-keys'] as const;

export const keysOptions = (api: Api) =>
  queryOptions({ queryKey: KEY, queryFn: () => unwrap<Open311KeyList>(api.GET('/api/v1/staff/open311-keys', {})) });

/** Something is done to the keys; the list is asked for again, done or refused. */
function useKeyAct<T, R>(act: (api: Api, wish: T) => Promise<R>, onDone: (result: R) => void) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: T) => act(api, wish),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export const useIssue = (onDone: (issued: IssuedOpen311Key) => void) =>
  useKeyAct((api, body: IssueOpen311Key) => unwrap<IssuedOpen311Key>(api.POST('/api/v1/staff/open311-keys', { body })), onDone);

export const useLimit = (id: string, onDone: () => void) =>
  useKeyAct(
    (api, perMinute: number) =>
      unwrap<Open311Key>(api.PATCH('/api/v1/staff/open311-keys/{id}', { params: { path: { id } }, body: { perMinute } })),
    onDone,
  );

export const useRevoke = (id: string, onDone: () => void) =>
  useKeyAct((api, _: void) => unwrap(api.POST('/api/v1/staff/open311-keys/{id}/revocation', { params: { path: { id } } })), onDone);
