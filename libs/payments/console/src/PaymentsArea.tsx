import { Route, Switch } from 'wouter';
import { PaymentPage } from './PaymentPage.js';
import { PaymentsPage } from './PaymentsPage.js';
import { paymentPaths } from './paths.js';
import { TransfersPage } from './transfers/TransfersPage.js';

/** Payments, for who keeps the books. */
export function PaymentsArea() {
  return (
    <Switch>
      <Route path={paymentPaths.all}>
        <PaymentsPage key="all" />
      </Route>
      <Route path={paymentPaths.stuck}>
        <PaymentsPage key="stuck" stuck />
      </Route>
      <Route path={paymentPaths.transfers}>
        <TransfersPage />
      </Route>
      <Route path={paymentPaths.one}>{({ id }) => <PaymentPage id={id} />}</Route>
    </Switch>
  );
}
