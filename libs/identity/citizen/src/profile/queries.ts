import { queryOptions } from '@tanstack/react-query';
import type { Profile } from '@tinhso/identity-contract';
import { mineKey, unwrap, type Api } from '@tinhso/ui';

export const profileKey = [...mineKey, 'profile'] as const;

/** What is known of the person who is signed in. */
export const profileOptions = (api: Api) =>
  queryOptions({ queryKey: profileKey, queryFn: () => unwrap<Profile>(api.GET('/api/v1/citizen/profile', {})) });
