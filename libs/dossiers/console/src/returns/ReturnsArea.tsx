import { Route, Switch } from 'wouter';
import { ReturnsPage } from './ReturnsPage.js';
import { SlipPage } from './SlipPage.js';

/** The return desk: what is handed out here, what goes elsewhere, what is on its way. */
export function ReturnsArea() {
  return (
    <Switch>
      <Route path="/:id/phieu">{({ id }) => <SlipPage key={id} id={id} />}</Route>
      <Route>
        <ReturnsPage />
      </Route>
    </Switch>
  );
}
