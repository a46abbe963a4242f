import { newId } from '@tinhso/kernel';
import type { Caller } from '../callers.js';
import { passkey, session } from '../objects/security.js';
import { citizenObject, citizenSelf, type Rows } from '../row.js';

const own = { scope: 'security.own' } as const;
const fresh = { ...own, fresh: true } as const;

export const isFriend = (caller: Caller): boolean => caller.kind === 'citizen' && caller.principal === 'friend';
/** The friend has no second factor. */
const friend = (status: number, code: string) => (caller: Caller) => (isFriend(caller) ? { status, code } : undefined);

/** A passkey as a browser would send it, of a ceremony that nobody began. */
export const madeUpPasskey = () => ({
  ceremonyId: newId(),
  name: 'Điện thoại',
  response: {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' },
  },
});

export const securityRows: Rows = {
  readSecurity: citizenSelf({ ...own, mustShow: passkey }),
  changePassword: citizenSelf({ ...fresh, request: () => ({ body: { password: 'bảy con vịt lội qua ao cá' } }) }),
  switchSecondStep: citizenSelf({ ...fresh, request: () => ({ body: { on: true } }), refusedTo: friend(409, 'factor-missing') }),
  makeBackupCodes: citizenSelf({ ...fresh, status: 409, code: 'factor-missing' }),
  startTotp: citizenSelf({ ...fresh, refusedTo: (caller) => (isFriend(caller) ? undefined : { status: 409, code: 'factor-known' }) }),
  confirmTotp: citizenSelf({ ...fresh, status: 422, code: 'second-factor-wrong', request: () => ({ body: { code: '000000' } }) }),
  removeTotp: citizenSelf({ ...fresh, refusedTo: friend(404, 'not-found') }),
  askNewPasskey: citizenSelf(fresh),
  addPasskey: citizenSelf({ ...fresh, status: 422, code: 'passkey-refused', request: () => ({ body: madeUpPasskey() }) }),
  renamePasskey: citizenObject(passkey, { ...own, request: () => ({ body: { name: 'Máy ở nhà' } }) }),
  removePasskey: citizenObject(passkey, fresh),
  listSessions: citizenSelf({ ...own, mustShow: session }),
  endOtherSessions: citizenSelf(fresh),
  endSession: citizenObject(session, { ...fresh, status: 204 }),
  askPasskeyForProof: citizenSelf(own),
  prove: citizenSelf({
    ...own,
    // Tokens of the stage belong to no session that could be proved.
    status: 401,
    code: 'session-ended',
    request: () => ({ body: { way: 'password', password: 'không phải mật khẩu' } }),
  }),
};
