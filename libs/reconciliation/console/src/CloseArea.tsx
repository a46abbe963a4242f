import { Route, Switch } from 'wouter';
import { CalendarPage } from './CalendarPage.js';
import { DayPage } from './DayPage.js';

/** The daily close, for finance of the province. */
export function CloseArea() {
  return (
    <Switch>
      <Route path="/">
        <CalendarPage />
      </Route>
      <Route path="/:day">{({ day }) => <DayPage key={day} day={day} />}</Route>
    </Switch>
  );
}
