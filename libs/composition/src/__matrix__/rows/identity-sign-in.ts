import { refreshCookies, refreshHeader } from '@tinhso/identity-contract';
import { PASSWORD } from '../people.js';
import { everybody, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

/** A challenge that nobody was set. */
const challengeId = '01990000-0000-7000-8000-000000000003';
const noChallenge = { status: 410, code: 'second-factor-expired' } as const;
const noRegistration = { status: 410, code: 'registration-expired' } as const;
const ended = { status: 401, code: 'session-ended' } as const;
const wrongPassword = 'không phải mật khẩu';
const code = '123456';

const usedPasskey = {
  ceremonyId: challengeId,
  response: {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
  },
};
const madeUpCookie = (kind: 'citizen' | 'staff') => () => ({
  headers: { [refreshHeader]: '1', cookie: `${refreshCookies[kind].name}=${'x'.repeat(43)}` },
});

async function cookieOfSignIn({ world, cast }: Stage): Promise<Record<string, string>> {
  const { headers } = await world.call('/api/v1/public/sessions', { body: { phone: cast.owner.phone, password: PASSWORD } });
  const cookies = headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return { [refreshHeader]: '1', cookie: cookies.find((each) => each.startsWith(refreshCookies.citizen.name)) ?? '' };
}

export const signInRows: Rows = {
  resendCode: everybody({ ...noRegistration, request: () => ({ body: { challengeId } }) }),
  confirmAccount: everybody({ ...noRegistration, request: () => ({ body: { challengeId, code } }) }),
  signIn: everybody({
    request: ({ cast }) => ({ body: { phone: cast.owner.phone, password: PASSWORD } }),
    also: [
      {
        name: 'a wrong password',
        request: ({ cast }) => ({ body: { phone: cast.owner.phone, password: wrongPassword } }),
        status: 401,
        code: 'sign-in-refused',
      },
      {
        name: 'a phone that nobody has',
        request: () => ({ body: { phone: '0987000999', password: wrongPassword } }),
        status: 401,
        code: 'sign-in-refused',
        sameAs: 'a wrong password',
      },
    ],
  }),
  // Staff never get in by a password alone.
  staffSignIn: everybody({
    status: 202,
    request: ({ cast }) => ({ body: { login: cast.officials.finance.here.login, password: PASSWORD } }),
    also: [
      {
        name: 'a wrong password',
        request: ({ cast }) => ({ body: { login: cast.officials.finance.here.login, password: wrongPassword } }),
        status: 401,
        code: 'staff-sign-in-refused',
      },
      {
        name: 'a login that nobody has',
        request: () => ({ body: { login: 'nobody.here', password: wrongPassword } }),
        status: 401,
        code: 'staff-sign-in-refused',
        sameAs: 'a wrong password',
      },
    ],
  }),
  refreshSession: everybody({
    ...ended,
    request: madeUpCookie('citizen'),
    also: [{ name: 'the cookie of a sign-in', request: async (stage) => ({ headers: await cookieOfSignIn(stage) }), status: 200 }],
  }),
  refreshStaffSession: everybody({ ...ended, request: madeUpCookie('staff') }),
  passSecondStep: everybody({ ...noChallenge, request: () => ({ body: { challengeId, way: 'totp', code } }) }),
  askPasskeyForSecondStep: everybody({ ...noChallenge, request: () => ({ body: { challengeId } }) }),
  askPasskey: everybody(),
  signInWithPasskey: everybody({ status: 422, code: 'passkey-refused', request: () => ({ body: usedPasskey }) }),
  staffPassSecondStep: everybody({ ...noChallenge, request: () => ({ body: { challengeId, way: 'totp', code } }) }),
  staffAskPasskeyForSecondStep: everybody({ ...noChallenge, request: () => ({ body: { challengeId } }) }),
  staffAskPasskey: everybody(),
  staffSignInWithPasskey: everybody({ status: 422, code: 'passkey-refused', request: () => ({ body: usedPasskey }) }),
  staffEnrolTotp: everybody({ ...noChallenge, request: () => ({ body: { challengeId } }) }),
  staffEnrolPasskey: everybody({ ...noChallenge, request: () => ({ body: { challengeId } }) }),
  staffFinishEnrolment: everybody({ ...noChallenge, request: () => ({ body: { challengeId, way: 'totp', code } }) }),
};
