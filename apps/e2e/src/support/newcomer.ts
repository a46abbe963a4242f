import { randomInt } from 'node:crypto';
import { call } from './api.js';
import type { Citizen } from './citizen.js';
import { freshPhone } from './people.js';
import { codeFor } from './sandbox.js';

/** One of those kept for measuring (RFC 2544): nobody's. */
const someAddress = (): string => `198.18.${randomInt(256)}.${randomInt(1, 255)}`;

/** An account that nobody has used, made through the API: for journeys that are not about registering. `token` is its access token. */
export async function newcomer(fullName: string): Promise<Citizen & { token: string }> {
  const citizen: Citizen = { phone: freshPhone(), password: 'ba con mèo leo cây cau', fullName };
  const from = someAddress();
  const asked = await call<{ challengeId: string }>('/api/v1/public/accounts', { body: citizen, from });
  if (asked.status >= 300) throw new Error(`registration answers ${asked.status}`);
  const body = { challengeId: asked.body.challengeId, code: await codeFor(citizen.phone) };
  const confirmed = await call<{ accessToken: string }>('/api/v1/public/accounts/confirmation', { body, from });
  if (confirmed.status >= 300) throw new Error(`confirmation answers ${confirmed.status}`);
  return { ...citizen, token: confirmed.body.accessToken };
}
