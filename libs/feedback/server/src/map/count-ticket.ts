import { isTicketClosed } from '@tinhso/feedback-contract';
import type { Tx } from '@tinhso/platform';
import { addToCounts, lockCounted, saveCounted, type Counted } from '../data/counts.js';
import { lockTicket } from '../data/tickets.js';

/**
 * Brings the counts of the map in line with a report as it is now: what was counted of it is taken out, what holds now is put in. Doing it
 * again changes nothing.
 */
export async function countTicket(tx: Tx, ticketId: string): Promise<void> {
  const row = await lockTicket(tx, ticketId);
  if (!row) return;
  const before = await lockCounted(tx, ticketId);
  const { category, lat, lng, visibility, status } = row;
  const isPublic = visibility === 'public' && lat !== null && lng !== null;
  const now: Counted | undefined = isPublic ? { category, lat, lng, isOpen: isTicketClosed(status) ? 0 : 1 } : undefined;
  if (same(before, now)) return;
  if (before) await addToCounts(tx, before, -1);
  if (now) await addToCounts(tx, now, 1);
  await saveCounted(tx, ticketId, now);
}

const same = (before: Counted | null, now: Counted | undefined): boolean =>
  before === null
    ? now === undefined
    : now !== undefined &&
      before.category === now.category &&
      before.lat === now.lat &&
      before.lng === now.lng &&
      before.isOpen === now.isOpen;
