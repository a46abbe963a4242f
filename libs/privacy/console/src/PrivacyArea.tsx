import { Route, Switch } from 'wouter';
import { QueuePage } from './QueuePage.js';
import { RequestPage } from './RequestPage.js';

/** The data protection officer's area; its addresses lie below where the console puts it. */
export function PrivacyArea() {
  return (
    <Switch>
      <Route path="/">
        <QueuePage state="open" />
      </Route>
      <Route path="/da-xong">
        <QueuePage state="closed" />
      </Route>
      <Route path="/:id">{({ id }) => <RequestPage key={id} id={id} />}</Route>
    </Switch>
  );
}
