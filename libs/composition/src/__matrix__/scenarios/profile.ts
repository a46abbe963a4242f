import type { Profile } from '@tinhso/identity-contract';
import { playing } from '../play.js';

const PROFILE = '/api/v1/citizen/profile';

/** What somebody says of herself and takes back is gone for her, and for nobody else. */
export const profile = playing(async (play) => {
  const { token } = await play.somebody('Ma Thị Lời');
  const change = (what: string, body: object) => play.call<Profile>(what, PROFILE, { method: 'PUT', token: token(), body });
  await change('something said', { sex: 'female' });
  const { body } = await change('taken back', { sex: null });
  play.expect(body.sex === undefined, 'what was taken back is still said');
});
