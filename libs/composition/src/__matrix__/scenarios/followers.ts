import { FollowerNews } from '@tinhso/feedback-server';
import type { DeliveredEvent } from '@tinhso/platform';
import { ticket } from '../objects/tickets.js';
import { HERE } from '../people.js';
import { playing } from '../play.js';

/** Somebody follows the owner's report and the commune: who is told of what, and where the message leads. */
export const followers = playing(async (play, stage) => {
  const { world, cast } = stage;
  const { owner, friend } = cast;
  const { id: ticketId, code } = await stage.objectOf(ticket, 'owner');
  for (const who of [owner, friend]) await stage.act(who, '/api/v1/citizen/feedback/alerts', { body: { commune: HERE } });
  await stage.act(friend, `/api/v1/citizen/feedback/tickets/${code}/followers`, { method: 'POST' });
  const told = async (type: string): Promise<string[]> => {
    const drafts = await world.get(FollowerNews).drafts({ type, payload: { ticketId } } as unknown as DeliveredEvent);
    const names = new Map([owner, friend].map(({ accountId, name }) => [accountId, name]));
    return drafts.map(({ accountId, link }) => `${names.get(accountId) ?? 'somebody else'} ${String(link)}`).sort();
  };
  const expect = async (type: string, wanted: readonly string[]): Promise<void> => {
    const got = await told(type);
    play.expect(got.join() === [...wanted].sort().join(), `of ${type} are told ${got.join('; ')}`);
  };
  const [own, open] = [`${owner.name} /phan-anh/cua-toi/${code}`, `${friend.name} /phan-anh/${code}`];
  await expect('ticket.assigned', [own, open]);
  // A question is the reporter's alone; what is new in the commune is no news to who reported it.
  await expect('ticket.asked', [own]);
  await expect('ticket.published', [own, open, open]);
  await world.query("UPDATE ticket SET visibility = 'hidden' WHERE code = ?", [code]);
  await expect('ticket.assigned', [own]);
});
