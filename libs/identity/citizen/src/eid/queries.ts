import { queryOptions } from '@tanstack/react-query';
import type { EidConflict, EidOffer, OwnEids } from '@tinhso/identity-contract';
import { mineKey, unwrap, type Api } from '@tinhso/ui';

/** Whether sign-in by eID is offered; it changes with a release, not with a visit. */
export const eidOfferOptions = (api: Api) =>
  queryOptions({
    queryKey: ['eid', 'offer'],
    queryFn: () => unwrap<EidOffer>(api.GET('/api/v1/public/eid', {})),
    staleTime: Infinity,
  });

export const ownEidsKey = [...mineKey, 'eid'] as const;

/** The eID of the account that is signed in. */
export const ownEidsOptions = (api: Api) =>
  queryOptions({ queryKey: ownEidsKey, queryFn: () => unwrap<OwnEids>(api.GET('/api/v1/citizen/eid', {})) });

/** What was in the way of the last sign-in by eID in this browser. */
export const eidConflictOptions = (api: Api) =>
  queryOptions({
    queryKey: ['eid', 'conflict'],
    queryFn: () => unwrap<EidConflict>(api.GET('/api/v1/public/eid/conflict', {})),
    staleTime: 0,
    retry: false,
  });
