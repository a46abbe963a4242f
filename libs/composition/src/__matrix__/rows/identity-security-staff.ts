import { roles } from '@tinhso/organisations-contract';
import type { Caller } from '../callers.js';
import type { Target } from '../expectation.js';
import { staffPasskey, staffSession } from '../objects/security.js';
import { staffObject, staffSelf, type Rows } from '../row.js';
import { madeUpPasskey } from './identity-security.js';

const own = { scope: 'account.self', roles } as const;
const fresh = { ...own, fresh: true } as const;

const isAdmin = (caller: Caller): boolean => caller.kind === 'staff' && caller.role === 'admin' && caller.reach === 'province';
const isLeader = (caller: Caller): boolean => caller.kind === 'staff' && caller.role === 'leader' && caller.reach === 'elsewhere';
const hasFactors = (caller: Caller): boolean => isAdmin(caller) || isLeader(caller);
const heldBy = (caller: Caller, target: Target): boolean =>
  (target === 'owner' && isAdmin(caller)) || (target === 'stranger' && isLeader(caller));
/** What staff without a second factor are told. */
const without = (status: number, code: string) => (caller: Caller) => (hasFactors(caller) ? undefined : { status, code });

/** `showsEverybody`: the objects of this sort are not the citizens’ after whom the leak check looks. */
export const staffSecurityRows: Rows = {
  staffReadSecurity: staffSelf({ ...own, showsEverybody: true }),
  staffChangePassword: staffSelf({ ...fresh, request: () => ({ body: { password: 'bảy con vịt lội qua ao cá' } }) }),
  staffSwitchSecondStep: staffSelf({
    ...fresh,
    request: () => ({ body: { on: true } }),
    refusedTo: without(409, 'factor-missing'),
    showsEverybody: true,
  }),
  staffMakeBackupCodes: staffSelf(fresh),
  staffStartTotp: staffSelf({
    ...fresh,
    refusedTo: (caller) => (hasFactors(caller) ? { status: 409, code: 'factor-known' } : undefined),
  }),
  staffConfirmTotp: staffSelf({ ...fresh, status: 422, code: 'second-factor-wrong', request: () => ({ body: { code: '000000' } }) }),
  staffRemoveTotp: staffSelf({ ...fresh, refusedTo: without(404, 'not-found'), showsEverybody: true }),
  staffAskNewPasskey: staffSelf(fresh),
  staffAddPasskey: staffSelf({ ...fresh, status: 422, code: 'passkey-refused', request: () => ({ body: madeUpPasskey() }) }),
  staffRenamePasskey: staffObject(staffPasskey, { ...own, heldBy, request: () => ({ body: { name: 'Máy ở cơ quan' } }) }),
  staffRemovePasskey: staffObject(staffPasskey, { ...fresh, heldBy }),
  staffListSessions: staffSelf({ ...own, showsEverybody: true }),
  staffEndOtherSessions: staffSelf(fresh),
  staffEndSession: staffObject(staffSession, { ...fresh, heldBy, status: 204 }),
  staffAskPasskeyForProof: staffSelf(own),
  staffProve: staffSelf({
    ...own,
    status: 401,
    code: 'session-ended',
    request: () => ({ body: { way: 'password', password: 'không phải mật khẩu' } }),
  }),
};
