import { idBytes, idFromBytes } from '@tinhso/platform';
import { notification } from '../objects/notifications.js';
import { citizenSelf, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const unreadOf = (text: string): number => Number(/"unread":(\d+)/.exec(text)?.[1]);

/** The most that a page shows. */
const PAGE = 100;

/** Just before the newest message that both have: there is something to leak, and not more than a stream catches up at once. */
async function findStart({ world, cast }: Stage): Promise<string> {
  const newest = await Promise.all(
    [cast.owner, cast.stranger].map(({ accountId }) =>
      world.query<{ id: Buffer }[]>('SELECT id FROM notification WHERE account_id = ? ORDER BY id DESC LIMIT 1', [idBytes(accountId)]),
    ),
  );
  const [first = ''] = newest.map(([row]) => (row ? idFromBytes(row.id) : '')).sort();
  return `${first.slice(0, -12)}000000000000`;
}

/** The same beginning in a world without the stranger, whose messages are gone there. */
const starts = new WeakMap<Stage, Promise<string>>();

function beforeBoth(stage: Stage): Promise<string> {
  const start = starts.get(stage) ?? findStart(stage);
  starts.set(stage, start);
  return start;
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
    request: async (stage) => ({ headers: { 'last-event-id': await beforeBoth(stage) } }),
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
