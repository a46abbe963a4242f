import type { StaffMe } from '@tinhso/identity-contract';
import { staffingScopes } from '@tinhso/staffing-contract';
import { Redirect, Route, Switch } from 'wouter';
import { AbsencesPage } from './absences/AbsencesPage.js';
import { MembersPage } from './members/MembersPage.js';
import { RolesPage } from './roles/RolesPage.js';

/** Staff, roles and absences, as far as the person may manage them. */
export function StaffArea({ me }: { me: StaffMe }) {
  const manages = me.scopes.includes(staffingScopes.manage);
  return (
    <Switch>
      {manages && (
        <Route path="/">
          <MembersPage me={me} />
        </Route>
      )}
      {manages && (
        <Route path="/vai-tro">
          <RolesPage me={me} />
        </Route>
      )}
      <Route path="/vang-mat">
        <AbsencesPage me={me} />
      </Route>
      <Route>
        <Redirect to={manages ? '/' : '/vang-mat'} replace />
      </Route>
    </Switch>
  );
}
