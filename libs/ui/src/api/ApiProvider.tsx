import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Api } from './client.js';
import type { Session, SessionState } from './session.js';

interface ApiContextValue {
  api: Api;
  session: Session;
}

const ApiContext = createContext<ApiContextValue | undefined>(undefined);

/** Gives the screens below their client and session. */
export function ApiProvider({ api, session, children }: ApiContextValue & { children: ReactNode }) {
  const value = useMemo(() => ({ api, session }), [api, session]);
  return <ApiContext value={value}>{children}</ApiContext>;
}

function useApiContext(): ApiContextValue {
  const value = use(ApiContext);
  if (!value) throw new Error('ApiProvider is missing above this component');
  return value;
}

/** The typed client. */
export function useApi(): Api {
  return useApiContext().api;
}

/** State of the session, and the session itself for signing in and out. `A` is the account of the audience. */
export function useSession<A = { id: string; fullName: string }>(): SessionState<A> & { session: Session<A> } {
  const session = useApiContext().session as Session<A>;
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  return { ...state, session };
}
