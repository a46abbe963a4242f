import type { StaffMe } from '@tinhso/identity-contract';
import { Route, Switch } from 'wouter';
import { BenchPage } from './bench/BenchPage.js';
import { ListPage } from './list/ListPage.js';
import { ComparePage } from './versions/ComparePage.js';
import { ProcedurePage } from './versions/ProcedurePage.js';
import { VersionPage } from './versions/VersionPage.js';

/** Procedures of the province: the list, one with its versions, a comparison, a draft on the bench. */
export function ProceduresArea({ me }: { me: StaffMe }) {
  return (
    <Switch>
      <Route path="/">
        <ListPage me={me} />
      </Route>
      <Route path="/ban-nhap/:id">{({ id }) => <BenchPage id={id} />}</Route>
      <Route path="/:code/so-sanh">{({ code }) => <ComparePage code={code} />}</Route>
      <Route path="/:code/ban/:version">{({ code, version }) => <VersionPage key={version} code={code} version={Number(version)} />}</Route>
      <Route path="/:code">{({ code }) => <ProcedurePage key={code} code={code} me={me} />}</Route>
    </Switch>
  );
}
