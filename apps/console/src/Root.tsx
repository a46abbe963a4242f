import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ApiProvider, PreferencesProvider, type Api, type Preferences, type Session } from '@tinhso/ui';
import { CommandProvider } from '@tinhso/ui/console';
import { Router } from 'wouter';
import { App } from './App.js';

/** What the console stands on. */
export interface Ground {
  api: Api;
  session: Session;
  queries: QueryClient;
  preferences: Preferences;
}

/** The whole console on its ground. Mantine brings the behaviour of windows and menus; colours are those of the house. */
export function Root({ api, session, queries, preferences }: Ground) {
  return (
    <QueryClientProvider client={queries}>
      <PreferencesProvider initial={preferences}>
        <ApiProvider api={api} session={session}>
          <MantineProvider withCssVariables={false} withGlobalClasses={false}>
            <CommandProvider>
              <Router base="/console">
                <App />
              </Router>
            </CommandProvider>
          </MantineProvider>
        </ApiProvider>
      </PreferencesProvider>
    </QueryClientProvider>
  );
}
