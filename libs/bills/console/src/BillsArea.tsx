import { Route, Switch } from 'wouter';
import { BillsPage } from './BillsPage.js';
import { billPaths } from './paths.js';
import { RemittancesPage } from './RemittancesPage.js';

/** Bills and their providers, for who keeps the books of the province. */
export function BillsArea() {
  return (
    <Switch>
      {(['refused', 'waiting', 'ended'] as const).map((queue) => (
        <Route key={queue} path={billPaths[queue]}>
          <BillsPage key={queue} queue={queue} />
        </Route>
      ))}
      <Route path={billPaths.remittances}>
        <RemittancesPage />
      </Route>
    </Switch>
  );
}
