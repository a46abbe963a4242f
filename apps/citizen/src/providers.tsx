import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ApiProvider, HeadProvider, PreferencesProvider, type Api, type HeadCollector, type Preferences, type Session } from '@tinhso/ui';
import { Router } from 'wouter';
import { App } from './App.js';

/**
 * The router decodes a query once before it is taken apart, and Node then cannot tell a per cent sign from an escape: "giảm 50% phí" came out
 * mangled and did not fit what the browser draws. Escaped once more, a per cent sign stays one.
 */
const twiceEncoded = (search: string): string => search.replaceAll('%25', '%2525');

/** What the app stands on; the server and the browser bring different ones. */
export interface Ground {
  api: Api;
  session: Session;
  queries: QueryClient;
  preferences: Preferences;
  /** Address to draw, on the server only. */
  address?: { path: string; search: string };
  collector?: HeadCollector;
}

/** The whole app on its ground. */
export function Root({ api, session, queries, preferences, address, collector }: Ground) {
  return (
    <QueryClientProvider client={queries}>
      <PreferencesProvider initial={preferences}>
        <ApiProvider api={api} session={session}>
          <HeadProvider collector={collector}>
            <Router ssrPath={address?.path} ssrSearch={address && twiceEncoded(address.search)}>
              <App />
            </Router>
          </HeadProvider>
        </ApiProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}
