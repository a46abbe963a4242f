import type { AssistedSession, HelperDesk } from '@tinhso/assistance-contract';
import type { CodeChallenge } from '@tinhso/identity-contract';
import { PASSWORD } from '../people.js';
import { playing } from '../play.js';

const SESSIONS = '/api/v1/citizen/assisted-sessions';
const person = { fullName: 'Sùng Thị Mai', phone: '0987000777' };

/** Somebody without an account is helped, and has one made later: it is hers, and what is kept for others stays with them. */
export const walkIn = playing(async (play, { cast, world }) => {
  const token = cast.friend.token();
  const desk = (await play.call<HelperDesk>('the helper’s desk', '/api/v1/citizen/helper', { token })).body;
  const body = { ...person, memberId: desk.memberships[0]?.id, consent: 'code' };
  const { id } = (await play.call<AssistedSession>('a session', SESSIONS, { token, body }, 201)).body;
  const { code: consent } = await play.letter(person.phone);
  await play.call('the consent', `${SESSIONS}/${id}/consent-code`, { token, body: { code: consent } });
  play.later(120);
  const asked = await play.call<CodeChallenge>('registering', '/api/v1/public/accounts', { body: { ...person, password: PASSWORD } }, 202);
  const { code } = await play.letter(person.phone);
  const { challengeId } = asked.body;
  await play.call('the code', '/api/v1/public/accounts/confirmation', { body: { challengeId, code } });
  const kept = await world.query('SELECT 1 FROM assistance_person');
  play.expect(kept.length === 1, `${kept.length} people are kept to be found again, not the bystander alone`);
});
