import { Route, Switch } from 'wouter';
import { BeginPage } from './BeginPage.js';
import { ReceptionPage } from './ReceptionPage.js';

/** Taking in applications over the counter and by post. */
export function ReceptionArea() {
  return (
    <Switch>
      <Route path="/:id">{({ id }) => <ReceptionPage key={id} id={id} />}</Route>
      <Route>
        <BeginPage />
      </Route>
    </Switch>
  );
}
