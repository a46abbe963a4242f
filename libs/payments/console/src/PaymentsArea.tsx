import type { StaffMe } from '@tinhso/identity-contract';
import { Route, Switch } from 'wouter';
import { PaymentPage } from './PaymentPage.js';
import { PaymentsPage } from './PaymentsPage.js';
import { AccountDayPage } from './ledger/AccountDayPage.js';
import { AccountPage } from './ledger/AccountPage.js';
import { TrialBalancePage } from './ledger/TrialBalancePage.js';
import { MoneyRights } from './money-rights.js';
import { paymentPaths } from './paths.js';
import { RefundsPage } from './refunds/RefundsPage.js';
import { TransfersPage } from './transfers/TransfersPage.js';

/** Payments, for who keeps the books. */
export function PaymentsArea({ me }: { me: StaffMe }) {
  return (
    <MoneyRights value={me.scopes}>
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
        <Route path={paymentPaths.refunds}>
          <RefundsPage />
        </Route>
        <Route path={paymentPaths.ledger}>
          <TrialBalancePage />
        </Route>
        <Route path={paymentPaths.account}>{({ account }) => <AccountPage account={decodeURIComponent(account)} />}</Route>
        <Route path={paymentPaths.accountDay}>
          {({ account, day }) => <AccountDayPage account={decodeURIComponent(account)} day={day} />}
        </Route>
        <Route path={paymentPaths.one}>{({ id }) => <PaymentPage id={id} />}</Route>
      </Switch>
    </MoneyRights>
  );
}
