import { Route, Switch } from 'wouter';
import { OfficeRulesPage } from './OfficeRulesPage.js';

/** The rules by which offices work, for who administers them. */
export function OfficeRulesArea() {
  return (
    <Switch>
      <Route path="/:unitId">{({ unitId }) => <OfficeRulesPage key={unitId} unitId={unitId} />}</Route>
      <Route>
        <OfficeRulesPage />
      </Route>
    </Switch>
  );
}
