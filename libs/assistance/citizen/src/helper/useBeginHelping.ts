import { useQueryClient } from '@tanstack/react-query';
import type { AssistedSession } from '@tinhso/assistance-contract';
import { actingStore, useApi, useSession } from '@tinhso/ui';
import { assistanceKeys, sessionOptions } from '../queries.js';
import { actingFor } from './acting.js';

/** From the agreement on the tab works for the person: every page says so until the session ends. */
export function useBeginHelping(): (session: AssistedSession) => void {
  const api = useApi();
  const queries = useQueryClient();
  const { account } = useSession();
  return (session) => {
    queries.setQueryData(sessionOptions(api, session.id).queryKey, session);
    void queries.invalidateQueries({ queryKey: [...assistanceKeys.helper, 'desk'] });
    if (session.state === 'active' && account) actingStore.choose(actingFor(session, account.id));
  };
}
