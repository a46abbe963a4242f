import type { PhoneSession } from '@tinhso/feedback-contract';
import { PHONE_SCOPES } from '../citizen-callers.js';
import { playing } from '../play.js';

const PUBLIC = '/api/v1/public/feedback';
const MINE = '0987000666';
const OTHERS = '0987000555';

/** What a token says of itself. */
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sc?: string[] };

/** Whoever types the code that came to a phone may do what everybody may who is known by a phone alone; the code of one phone opens no other. */
export const phoneAlone = playing(async (play) => {
  for (const phone of [OTHERS, MINE]) await play.call('a code is asked for', `${PUBLIC}/phone-codes`, { body: { phone } }, 202);
  const { code } = await play.letter(MINE);
  const open = (phone: string) => [`${PUBLIC}/phone-sessions`, { body: { phone, code } }] as const;
  await play.call('the code of another phone', ...open(OTHERS), 422, 'feedback-code-wrong');
  const { accessToken } = (await play.call<PhoneSession>('the own code', ...open(MINE), 201)).body;
  const { sc = [] } = claimsOf(accessToken);
  play.expect([...sc].sort().join() === [...PHONE_SCOPES].sort().join(), `the token is for ${sc.join()}`);
});
