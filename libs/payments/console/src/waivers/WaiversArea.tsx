import type { StaffMe } from '@tinhso/identity-contract';
import { MoneyRights } from '../money-rights.js';
import { WaiversPage } from './WaiversPage.js';

/** Rules of exemption: finance proposes and ends them, a second person agrees. */
export function WaiversArea({ me }: { me: StaffMe }) {
  return (
    <MoneyRights value={me.scopes}>
      <WaiversPage />
    </MoneyRights>
  );
}
