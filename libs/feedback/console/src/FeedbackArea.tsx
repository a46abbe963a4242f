import type { StaffMe } from '@tinhso/identity-contract';
import { Redirect, Route, Switch } from 'wouter';
import { BoardPage } from './BoardPage.js';
import { boardPath, rulesPath, ticketPath, viewOfSlug, viewPath } from './paths.js';
import { RulesPage } from './RulesPage.js';
import { TriagePage } from './TriagePage.js';
import { useQueueCommands } from './useQueueCommands.js';

/** Reports of residents: the queue with the report beside it, the board of what is late, the test of the rules. */
export function FeedbackArea({ me }: { me: Pick<StaffMe, 'scopes'> }) {
  useQueueCommands(me.scopes);
  return (
    <Switch>
      <Route path={boardPath}>
        <BoardPage scopes={me.scopes} />
      </Route>
      <Route path={rulesPath}>
        <RulesPage scopes={me.scopes} />
      </Route>
      {/* the bell knows the report, not the list */}
      <Route path="/trong/:id">{({ id }) => <Redirect to={ticketPath('unit', id)} replace />}</Route>
      <Route path="/:view/:id?">
        {({ view, id }) => {
          const known = viewOfSlug(view);
          return known ? (
            <TriagePage key={known} view={known} {...(id ? { id } : {})} scopes={me.scopes} />
          ) : (
            <Redirect to={viewPath('triage')} replace />
          );
        }}
      </Route>
      <Route>
        <Redirect to={viewPath('triage')} replace />
      </Route>
    </Switch>
  );
}
