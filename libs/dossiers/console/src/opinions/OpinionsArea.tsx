import { Route, Switch } from 'wouter';
import { OpinionPage } from './OpinionPage.js';
import { OpinionsPage } from './OpinionsPage.js';

/** What other offices ask of this one. */
export function OpinionsArea() {
  return (
    <Switch>
      <Route path="/:id">{({ id }) => <OpinionPage key={id} id={id} />}</Route>
      <Route>
        <OpinionsPage />
      </Route>
    </Switch>
  );
}
