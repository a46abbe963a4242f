import { listOfSlug, listPath, useListCommands } from '@tinhso/casework-console';
import { firstWorklist } from '@tinhso/casework-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { ProofWindow } from '@tinhso/identity-console';
import { Boundary, lazyPage } from '@tinhso/ui';
import { Redirect, Route, Switch, useLocation, useSearchParams } from 'wouter';
import { InboxPage } from '@tinhso/casework-console';
import { areasOf } from './areas.js';
import { BrokenPage } from './shell/BrokenPage.js';
import { NotFoundPage } from './shell/NotFoundPage.js';
import { Opening } from './shell/Opening.js';
import { SessionEnded } from './shell/SessionEnded.js';
import { Shell } from './shell/Shell.js';

const CaseRoute = lazyPage(async () => (await import('./CaseRoute.js')).CaseRoute, <Opening />);

/** Where a signed-in person begins: the own queue, or the first area for who has none. */
function homePath(scopes: readonly string[]): string {
  if (scopes.includes('worklist.read')) return listPath(firstWorklist(scopes));
  return areasOf(scopes)[0]?.path ?? '/khong-co';
}

/** Everything that a signed-in member of staff sees. */
export function Desk({ me, ended }: { me: StaffMe; ended: boolean }) {
  const [path] = useLocation();
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  useListCommands(me.scopes);
  return (
    <Shell me={me}>
      <Boundary resetKey={path} fallback={(retry) => <BrokenPage onRetry={retry} />}>
        <Switch>
          <Route path="/">
            <Redirect to={homePath(me.scopes)} replace />
          </Route>
          <Route path="/hop-viec/:list">
            {({ list: slug }) => {
              const list = listOfSlug(slug);
              return list ? <InboxPage key={list} list={list} q={q} me={me} /> : <NotFoundPage />;
            }}
          </Route>
          {areasOf(me.scopes).map(({ path: base, page: Page }) => (
            <Route key={base} path={base} nest>
              <Page me={me} />
            </Route>
          ))}
          <Route path="/ho-so/:id">{({ id }) => <CaseRoute key={id} id={id} me={me} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Boundary>
      <ProofWindow />
      {ended && <SessionEnded login={me.login} />}
    </Shell>
  );
}
