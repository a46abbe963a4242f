import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ApiProvider, HeadProvider, PreferencesProvider, type Api, type HeadCollector, type Preferences, type Session } from '@tinhso/ui';
import { Router } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { App } from './App.js';

/**
 * The router decodes a query once before it is taken apart, so that a per cent sign could not be told from an escape: "giảm 50% phí" came out
 * mangled, on the server otherwise than in the browser. Escaped once more on both, a per cent sign stays one.
 */
const useSearchAsWritten = (options?: { ssrSearch?: string }): string => useSearch(options).replaceAll('%25', '%2525');

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
            <Router ssrPath={address?.path} ssrSearch={address?.search} searchHook={useSearchAsWritten}>
              <App />
            </Router>
          </HeadProvider>
        </ApiProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}
