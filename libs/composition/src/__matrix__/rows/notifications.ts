import { idBytes } from '@tinhso/platform';
import { notification } from '../objects/notifications.js';
import { citizenSelf, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const unreadOf = (text: string): number => Number(/"unread":(\d+)/.exec(text)?.[1]);

/** The most that a page shows. */
const PAGE = 100;

/** Fewer than a stream catches up at once. */
const KEPT = 20;
const BEFORE_ALL = '00000000-0000-7000-8000-000000000000';

/**
 * Leaves the newest messages of both people. A stream then begins with all there are: what the hub finds besides, whenever it next looks
 * at the table, has been told already.
 */
async function keepNewest({ world, cast }: Stage): Promise<void> {
  const newest = await Promise.all(
    [cast.owner, cast.stranger].map(({ accountId }) =>
      world.query<{ id: Buffer }[]>(`SELECT id FROM notification WHERE account_id = ? ORDER BY id DESC LIMIT ${KEPT}`, [
        idBytes(accountId),
      ]),
    ),
  );
  await world.query('DELETE FROM notification WHERE id NOT IN (?)', [newest.flat().map(({ id }) => id)]);
}

export const notificationRows: Rows = {
  listNotifications: citizenSelf({
    scope: 'notification.read',
    mustShow: notification,
    // Invitations name what they are about.
    friendIsParty: true,
    check: ({ text }) => {
      const { items, unread } = JSON.parse(text) as { items: { readAt?: string }[]; unread: number };
      const mine = items.filter(({ readAt }) => readAt === undefined).length;
      // Who has more than a page has at least what the page shows.
      const right = items.length < PAGE ? unread === mine : unread >= mine;
      return right ? undefined : `${unread} are said to be unread, ${mine} are`;
    },
    request: () => ({ query: { limit: String(PAGE) } }),
  }),
  streamNotifications: citizenSelf({
    scope: 'notification.read',
    friendIsParty: true,
    request: async (stage, caller) => {
      if (caller.kind === 'citizen' && !caller.acting && !caller.onlyScopes) await keepNewest(stage);
      return { headers: { 'last-event-id': BEFORE_ALL } };
    },
    check: ({ text }) => (Number.isNaN(unreadOf(text)) ? 'the stream does not begin with the number of unread ones' : undefined),
  }),
  markNotificationsRead: citizenSelf({
    scope: 'notification.read',
    request: async (stage, caller) => {
      const ids = [(await stage.objectOf(notification, 'owner')).id, (await stage.objectOf(notification, 'stranger')).id];
      // One marks single ones, the other all up to the newest.
      const single = caller.kind === 'citizen' && caller.principal === 'owner';
      return { body: single ? { ids } : { upTo: ids.sort().at(-1) } };
    },
  }),
};
