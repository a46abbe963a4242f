import type { CodeRequestedEvent } from '@tinhso/identity-contract';
import { IdentityFacade } from '../facade.js';
import type { IdentityWorld } from './identity-world.js';

/** A message that would go out, opened. */
export interface OpenedLetter {
  readonly channel: 'sms' | 'email';
  readonly reason: string;
  readonly to: string;
  readonly code?: string;
  readonly link?: string;
}

/** Every message asked for so far, the newest first. Nobody delivers them here. */
export async function letters({ world }: IdentityWorld): Promise<OpenedLetter[]> {
  const rows = await world.query<{ payload: string }[]>(
    "SELECT payload FROM outbox WHERE event_type = 'identity.code_requested' ORDER BY event_id DESC",
  );
  return rows.map(({ payload }) => {
    const event = JSON.parse(payload) as CodeRequestedEvent['payload'];
    return { channel: event.channel, reason: event.reason, ...world.get(IdentityFacade).openCodeRequest(event) };
  });
}

/** The code of the newest message to an address. @throws when none was asked for */
export async function codeTo(identity: IdentityWorld, to: string): Promise<string> {
  const letter = (await letters(identity)).find((each) => each.to === to && each.code !== undefined);
  if (letter?.code === undefined) throw new Error(`no code was sent to ${to}`);
  return letter.code;
}

/** The secret of the newest "not me" link to an address. */
export async function disownTokenTo(identity: IdentityWorld, to: string): Promise<string> {
  const letter = (await letters(identity)).find((each) => each.to === to && each.link !== undefined);
  if (letter?.link === undefined) throw new Error(`no warning was sent to ${to}`);
  return letter.link.split('#')[1] ?? '';
}
