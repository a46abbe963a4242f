import { assistanceStaffScopes as scopes } from '@tinhso/assistance-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { Redirect, Route, Switch } from 'wouter';
import { CasePage } from './cases/CasePage.js';
import { CasesPage } from './cases/CasesPage.js';
import { CounterPage } from './counter/CounterPage.js';
import { CountsPage } from './counts/CountsPage.js';
import { pagesOf } from './Views.js';
import { TeamsPage } from './teams/TeamsPage.js';

/** Teams, counts, cases and the counter, as far as the person's posts reach. */
export function AssistanceArea({ me }: { me: StaffMe }) {
  const may = (scope: string) => me.scopes.includes(scope);
  const first = pagesOf(me.scopes)[0]?.path ?? '/';
  return (
    <Switch>
      {may(scopes.manage) && (
        <Route path="/">
          <TeamsPage me={me} />
        </Route>
      )}
      {may(scopes.manage) && (
        <Route path="/thong-ke">
          <CountsPage me={me} />
        </Route>
      )}
      {may(scopes.readCases) && (
        <Route path="/vu-viec">
          <CasesPage me={me} />
        </Route>
      )}
      {may(scopes.readCases) && <Route path="/vu-viec/:id">{({ id }) => <CasePage key={id} id={id} me={me} />}</Route>}
      {may(scopes.confirm) && (
        <Route path="/phieu">
          <CounterPage me={me} />
        </Route>
      )}
      <Route>
        <Redirect to={first} replace />
      </Route>
    </Switch>
  );
}
