import { deviceCookie, refreshCookies, refreshHeader } from '@tinhso/identity-contract';
import { playing, type Play, type SignedIn } from '../play.js';
import { KNOWN_DEVICE } from '../rare-things.js';

const { path } = refreshCookies.citizen;
const tokenOf = ({ cookie }: Pick<SignedIn, 'cookie'>): string =>
  cookie.split('; ').find((each) => each.startsWith(`${refreshCookies.citizen.name}=`)) ?? '';

async function refresh(play: Play, what: string, cookie: string): Promise<string> {
  const answer = await play.call(what, `${path}/refresh`, { method: 'POST', headers: { [refreshHeader]: '1', cookie } });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** What one session goes through leaves the sessions of others as they are. */
export const sessions = playing(async (play) => {
  const one = await play.somebody('Ma Thị Phiên');
  const other = await play.somebody('Hà Văn Phiên');
  await refresh(play, 'the other’s first refresh', tokenOf(other));
  const second = await refresh(play, 'the first refresh', tokenOf(one));
  await refresh(play, 'the second refresh', second);
  await refresh(play, 'the other repeats the first, whose answer was lost', tokenOf(other));
  const again = await play.signIn(one);
  await play.call('ending the own other sessions', '/api/v1/citizen/sessions', { method: 'DELETE', token: again.token() });
  await play.call('the ended one', '/api/v1/citizen/me', { token: one.token() }, 401, 'not-signed-in');
  await play.call('the other one', '/api/v1/citizen/me', { token: other.token() });
});

/** A browser is known by its person alone: somebody else has signed in with it before. */
export const devices = playing(async (play, { world }) => {
  play.later(60);
  const told = async () => (await world.query("SELECT 1 FROM outbox WHERE event_type = 'identity.security_notice'")).length;
  const before = await told();
  const cookie = { cookie: `${deviceCookie.name}=${KNOWN_DEVICE}` };
  const one = await play.somebody('Ma Thị Máy');
  play.expect((await told()) === before, 'the first browser of an account was taken for a new one');
  await play.signIn(one, cookie);
  play.expect((await told()) === before + 1, 'nobody was told of a browser that others have used');
  await play.signIn(one, cookie);
  play.expect((await told()) === before + 1, 'a browser was not known again');
});
