import { Redirect, Route, Switch } from 'wouter';
import { FlagsPage } from './FlagsPage.js';
import { auditPaths } from './paths.js';
import { SearchPage } from './SearchPage.js';

/** The pages of auditors and data protection officers. */
export function AuditArea() {
  return (
    <Switch>
      <Route path={auditPaths.flags}>
        <FlagsPage key="open" state="open" />
      </Route>
      <Route path={auditPaths.examined}>
        <FlagsPage key="examined" state="examined" />
      </Route>
      <Route path={auditPaths.search}>
        <SearchPage />
      </Route>
      <Route>
        <Redirect to={auditPaths.flags} replace />
      </Route>
    </Switch>
  );
}
