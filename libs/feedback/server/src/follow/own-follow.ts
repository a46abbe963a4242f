import { newId } from '@tinhso/kernel';
import type { Tx } from '@tinhso/platform';
import { insertFollower } from '../data/followers.js';
import type { ReportingPerson } from '../people/people.js';

/** Whoever reports is told what becomes of it. Somebody without an account is told by SMS, through the report's own sealed phone. */
export function followOwn(tx: Tx, ticketId: string, person: ReportingPerson): Promise<void> {
  const channel = person.source === 'app' ? 'app' : 'sms';
  return insertFollower(tx, { id: newId(), ticketId, accountId: person.id, channel, state: 'following', locale: tx.ctx.locale });
}
