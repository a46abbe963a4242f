import { ProofDialog } from '@tinhso/identity-citizen/proof';
import { Boundary, useArrival } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { matchPath, type PathParams } from './match.js';
import { routes, type AppRoute } from './routes.js';
import { AppShell } from './shell/AppShell.js';
import { BrokenPage } from './shell/BrokenPage.js';
import { NotFoundPage } from './shell/NotFoundPage.js';
import { SessionEnded } from './shell/SessionEnded.js';

/** Route and named parts of a path; undefined when the app has no such page. */
export function findRoute(path: string): { route: AppRoute; params: PathParams } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}

/** The page of the current address, in its shell. */
export function App() {
  const [path] = useLocation();
  const found = findRoute(path);
  const Found = found?.route.page;
  useArrival(path);
  return (
    <AppShell>
      <Boundary resetKey={path} fallback={(retry) => <BrokenPage onRetry={retry} />}>
        {Found ? <Found params={found.params} /> : <NotFoundPage />}
      </Boundary>
      <ProofDialog />
      <SessionEnded />
    </AppShell>
  );
}
