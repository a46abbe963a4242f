import type { PasskeyCeremony } from '@tinhso/identity-contract';
import { SoftPasskey } from '@tinhso/testing';
import { playing, type Play, type SignedIn } from '../play.js';

const OWN = '/api/v1/citizen/security/passkeys';
const PROOF = '/api/v1/citizen/session/proof';

/** Passkeys are made for names, never for numbers of machines. */
const originOf = ({ stage }: Play): string => stage.world.settings.PUBLIC_URL.replace('127.0.0.1', 'localhost');

const ask = async (play: Play, { token }: SignedIn, path: string): Promise<PasskeyCeremony> =>
  (await play.call<PasskeyCeremony>('a ceremony', path, { method: 'POST', token: token() })).body;

async function withPasskey(play: Play, name: string): Promise<SignedIn & { readonly key: SoftPasskey }> {
  const who = await play.somebody(name);
  const key = new SoftPasskey(originOf(play));
  const ceremony = await ask(play, who, `${OWN}/options`);
  const body = { ceremonyId: ceremony.ceremonyId, response: key.make(ceremony), name: 'Điện thoại' };
  await play.call('a passkey is added', OWN, { token: who.token(), body }, 201);
  return { ...who, key };
}

/** A passkey proves its own holder, in the ceremony that she began. */
export const passkeys = playing(async (play) => {
  const one = await withPasskey(play, 'Ma Thị Khoá');
  const other = await withPasskey(play, 'Hà Văn Khoá');
  const prove = async (what: string, by: typeof one, begun: typeof one, status = 200, code?: string) => {
    const ceremony = await ask(play, begun, `${PROOF}/passkey-options`);
    const body = { way: 'passkey', ceremonyId: ceremony.ceremonyId, response: by.key.use(ceremony) };
    await play.call(what, PROOF, { token: one.token(), body }, status, code);
  };
  await prove('the own passkey', one, one);
  await prove('somebody else’s passkey', other, one, 422, 'proof-refused');
  await prove('a ceremony that somebody else began', one, other, 422, 'proof-refused');
  const made = await ask(play, other, `${OWN}/options`);
  const body = {
    ceremonyId: made.ceremonyId,
    response: new SoftPasskey(originOf(play)).make(made),
    name: 'Máy khác',
  };
  await play.call('a new passkey by somebody else’s ceremony', OWN, { token: one.token(), body }, 422, 'passkey-refused');
});
