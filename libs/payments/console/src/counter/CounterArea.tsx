import { Route, Switch } from 'wouter';
import { CashDayPage } from './CashDayPage.js';
import { ChargePage } from './ChargePage.js';
import { CounterPage } from './CounterPage.js';
import { counterPaths } from './paths.js';

/** The counter: cash for what is due, charges without a dossier, the clerk's own cash book. */
export function CounterArea() {
  return (
    <Switch>
      <Route path={counterPaths.charge}>
        <ChargePage />
      </Route>
      <Route path={counterPaths.day}>
        <CashDayPage />
      </Route>
      <Route path={counterPaths.take}>
        <CounterPage />
      </Route>
    </Switch>
  );
}
