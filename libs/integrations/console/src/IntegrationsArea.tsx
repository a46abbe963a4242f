import { exchangeStates } from '@tinhso/integrations-contract';
import { Redirect, Route, Switch } from 'wouter';
import { ExchangesPage } from './ExchangesPage.js';
import { exchangePaths } from './paths.js';

/** The exchange with other systems, for who runs it. */
export function IntegrationsArea() {
  return (
    <Switch>
      {exchangeStates.map((state) => (
        <Route path={exchangePaths[state]} key={state}>
          <ExchangesPage key={state} state={state} />
        </Route>
      ))}
      <Route>
        <Redirect to={exchangePaths.attention} replace />
      </Route>
    </Switch>
  );
}
