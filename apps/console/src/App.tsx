import { useSession } from '@tinhso/ui';
import type { StaffMe } from '@tinhso/identity-contract';
import { Redirect, Route, Switch, useLocation, useSearchParams } from 'wouter';
import { Desk } from './Desk.js';
import { returnPath } from './return-path.js';
import { Opening } from './shell/Opening.js';
import { NewPasswordPage, SignInPage } from '@tinhso/identity-console';

/** Sign-in, or the desk of who is signed in. A page that was asked for without a session comes after the sign-in. */
export function App() {
  const { status, account } = useSession<StaffMe>();
  const [path, navigate] = useLocation();
  const [params] = useSearchParams();
  if (status === 'restoring') return <Opening />;
  if (status === 'signed-in' && account?.mustChangePassword) return <NewPasswordPage me={account} />;
  const wanted = returnPath(params.get('tiep'));
  const asked = path === '/' ? '' : `?tiep=${encodeURIComponent(path + window.location.search)}`;
  return (
    <Switch>
      <Route path="/dang-nhap">
        {status === 'signed-in' ? <Redirect to={wanted} replace /> : <SignInPage onSignedIn={() => navigate(wanted, { replace: true })} />}
      </Route>
      <Route>{account ? <Desk me={account} ended={status === 'ended'} /> : <Redirect to={`/dang-nhap${asked}`} replace />}</Route>
    </Switch>
  );
}
