import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { DeviceSessions, Security } from '@tinhso/identity-contract';
import { unwrap, type Api } from '@tinhso/ui';

const securityKey = ['staff', 'security'] as const;

/** How one's own account is protected. */
export const securityOptions = (api: Api) =>
  queryOptions({ queryKey: securityKey, queryFn: () => unwrap<Security>(api.GET('/api/v1/staff/security', {})) });

/** Where one is signed in. */
export const sessionsOptions = (api: Api) =>
  queryOptions({ queryKey: ['staff', 'sessions'], queryFn: () => unwrap<DeviceSessions>(api.GET('/api/v1/staff/sessions', {})) });

/** Puts what the server answered in the place of what is shown. */
export function useSecurityUpdate(): (security: Security) => void {
  const queries = useQueryClient();
  return (security) => queries.setQueryData(securityKey, security);
}
