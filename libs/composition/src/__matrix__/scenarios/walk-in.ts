import type { AssistedSession, HelperDesk } from '@tinhso/assistance-contract';
import type { CodeChallenge } from '@tinhso/identity-contract';
import type { Reception } from '@tinhso/dossiers-contract';
import { officeOf } from '../cast.js';
import { HERE, PASSWORD } from '../people.js';
import { playing, type Play } from '../play.js';

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
  await register(play);
  const kept = await world.query('SELECT 1 FROM assistance_person');
  play.expect(kept.length === 1, `${kept.length} people are kept to be found again, not the bystander alone`);
});

/** The same with somebody whose application was taken in at the desk. */
export const receivedAtDesk = playing(async (play, { cast, world }) => {
  const token = cast.officials.one_stop_clerk.here.token();
  const body = { procedureCode: '1.001193', channel: 'in_person', unitId: officeOf(world, HERE), person };
  await play.call<Reception>('a reception', '/api/v1/staff/receptions', { token, body }, 201);
  await register(play);
  const kept = await world.query('SELECT 1 FROM dossier_recorded_person');
  play.expect(kept.length === 1, `${kept.length} people are kept to be found again, not the bystander alone`);
});

/** The person makes an account by the phone. */
async function register(play: Play): Promise<void> {
  play.later(120);
  const asked = await play.call<CodeChallenge>('registering', '/api/v1/public/accounts', { body: { ...person, password: PASSWORD } }, 202);
  const { code } = await play.letter(person.phone);
  const { challengeId } = asked.body;
  await play.call('the code', '/api/v1/public/accounts/confirmation', { body: { challengeId, code } });
}
