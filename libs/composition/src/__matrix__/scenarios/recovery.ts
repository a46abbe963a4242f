import type { Disowned, RecoveryStarted } from '@tinhso/identity-contract';
import { playing } from '../play.js';

/** Somebody gets in again by a code, and takes it back as not hers: as it was before, for her and for nobody else. */
export const recovery = playing(async (play) => {
  const one = await play.somebody('Ma Thị Quên');
  const post = (what: string, path: string, body: object, status = 200) => play.call(what, `/api/v1/public/${path}`, { body }, status);
  const { recoveryId } = (await post('the beginning', 'recoveries', { phone: one.phone }, 202)).body as unknown as RecoveryStarted;
  await post('a code', 'recoveries/codes', { recoveryId, channel: 'sms' }, 202);
  const { code } = await play.letter(one.phone);
  await post('the code', 'recoveries/proofs', { recoveryId, way: 'sms', code });
  await post('a new password', 'recoveries/password', { recoveryId, password: 'bay con vit loi qua ao ca' });
  const token = (await play.letter(one.phone)).link?.split('#')[1];
  const { body } = await post('it was not me', 'security-holds', { token });
  play.expect((body as unknown as Disowned).next === 'old-password', 'the password from before does not count');
  await play.signIn(one);
});
