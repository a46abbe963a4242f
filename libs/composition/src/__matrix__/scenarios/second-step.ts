import type { FactorAdded, SecondFactorChallenge, Security, TotpEnrolment } from '@tinhso/identity-contract';
import { generateSync } from 'otplib';
import { PASSWORD } from '../people.js';
import { playing, type Play, type SignedIn } from '../play.js';

const SECURITY = '/api/v1/citizen/security';
const PERIOD = 30;

interface Enrolled extends SignedIn {
  code(): string;
  readonly backupCodes: readonly string[];
}

/** Somebody with an authenticator and printed codes. */
async function enrolled(play: Play, name: string): Promise<Enrolled> {
  const who = await play.somebody(name);
  const post = { method: 'POST', token: who.token() };
  const { secret } = (await play.call<TotpEnrolment>('an authenticator', `${SECURITY}/totp`, post)).body;
  const code = () => generateSync({ secret, epoch: Math.floor(play.stage.clock.now().getTime() / 1000) });
  play.later(PERIOD);
  const added = await play.call<FactorAdded>('its first code', `${SECURITY}/totp/confirmation`, { ...post, body: { code: code() } });
  play.later(2 * PERIOD);
  return { ...who, code, backupCodes: added.body.backupCodes ?? [] };
}

const challenge = async (play: Play, { phone }: Enrolled): Promise<string> =>
  (await play.call<SecondFactorChallenge>('the first step', '/api/v1/public/sessions', { body: { phone, password: PASSWORD } }, 202)).body
    .challengeId;

/** Everybody’s second step takes what is theirs alone. */
export const secondStep = playing(async (play) => {
  const one = await enrolled(play, 'Ma Thị Bước');
  const other = await enrolled(play, 'Hà Văn Bước');
  const securityOf = async ({ token }: Enrolled) => (await play.call<Security>('the security page', SECURITY, { token: token() })).body;
  const before = await securityOf(other);
  const pass = async (what: string, body: object, status = 200, code?: string) =>
    play.call(what, '/api/v1/public/sessions/second-factor', { body: { challengeId: await challenge(play, one), ...body } }, status, code);
  await pass('the code of somebody else’s authenticator', { way: 'totp', code: other.code() }, 422, 'second-factor-wrong');
  await pass('a backup code of somebody else', { way: 'backup', code: other.backupCodes[0] }, 422, 'second-factor-wrong');
  await pass('the own code', { way: 'totp', code: one.code() });
  await pass('an own backup code', { way: 'backup', code: one.backupCodes[0] });
  const after = await securityOf(other);
  play.expect(JSON.stringify(after) === JSON.stringify(before), 'the other’s codes were used up, or count as used');
});
