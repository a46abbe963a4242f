import type { ReportedTicket } from '@tinhso/feedback-contract';
import { FollowTokens } from '@tinhso/feedback-server';
import { newId } from '@tinhso/kernel';
import { idBytes, idFromBytes } from '@tinhso/platform';
import { until } from '@tinhso/testing';
import { defineObject, type Made } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';

const REPORTS = '/api/v1/citizen/feedback/reports';

/** A report on the stage, found by its code. */
export interface MadeTicket extends Made {
  readonly code: string;
}

/** What somebody reports of a commune. */
export const reportOf = (commune: string, category = 'pothole') => ({
  category,
  description: 'Ổ gà to trước cổng chợ, xe máy ngã mấy lần',
  place: { commune, address: 'Cổng chợ' },
  nameShown: 'hidden-from-public',
});

async function reported(stage: Stage, owner: Person, commune: string, category?: string): Promise<MadeTicket> {
  const call = { body: reportOf(commune, category), headers: { 'idempotency-key': newId() } };
  const { body } = await stage.act<ReportedTicket>(owner, REPORTS, call);
  // Its office is found behind; what is found later would look like a change made by a call.
  await until(
    'the report to be taken in',
    async () => {
      const [row] = await stage.world.query<{ unit_id: Buffer | null }[]>('SELECT unit_id FROM ticket WHERE id = ?', [idBytes(body.id)]);
      return row?.unit_id;
    },
    60_000,
  );
  return { id: body.id, code: body.code };
}

const absent = { code: 'PA-261101-9999' };

/** A report that everybody may read. */
export const ticket = defineObject<MadeTicket>({
  name: 'report',
  absent,
  make: (stage, owner, commune) => reported(stage, owner, commune),
});

/** A report of nobody known, of another kind than the others, so that no storm is made of them. */
export const ticketOfNobody = defineObject<MadeTicket>({
  name: 'report of nobody known',
  absent,
  async make(stage, _owner, commune) {
    const made = await reported(stage, stage.cast.bystander, commune, 'street-light');
    await stage.world.query('UPDATE ticket SET reporter_id = NULL WHERE id = ?', [idBytes(made.id)]);
    return made;
  },
});

/** One that waits for a moderator. */
export const pendingTicket = defineObject<MadeTicket>({
  name: 'report that waits for a moderator',
  absent,
  make: (stage, owner, commune) => reported(stage, owner, commune, 'other'),
});

/** One about which the office asks its reporter. */
export const askedTicket = defineObject<MadeTicket>({
  name: 'report with a question',
  absent,
  async make(stage, owner, commune) {
    const made = await reported(stage, owner, commune);
    await stage.world.query("UPDATE ticket SET status = 'waiting_for_reporter', paused_at = NOW(3) WHERE id = ?", [idBytes(made.id)]);
    return made;
  },
});

/** A following that was asked for by an address, with the token of its message. */
export const followLink = defineObject<Made & { readonly token: string }>({
  name: 'following by an address',
  async make(stage, owner, commune) {
    const { id: ticketId, code } = await reported(stage, owner, commune);
    const address = `tin.${newId()}@example.vn`;
    await stage.act({ token: () => '' }, `/api/v1/public/feedback/tickets/${code}/followers`, { body: { channel: 'mail', address } });
    const [row] = await stage.world.query<{ id: Buffer }[]>("SELECT id FROM ticket_follower WHERE ticket_id = ? AND channel = 'mail'", [
      idBytes(ticketId),
    ]);
    if (!row) throw new Error('nobody follows on the stage');
    const id = idFromBytes(row.id);
    return { id, token: stage.world.get(FollowTokens).of(id) };
  },
});

/** An alert of a commune, in an inbox. Each has one of its own kind, because the same one is kept once. */
export const ownAlert = defineObject({
  name: 'alert of new reports',
  async make(stage, owner, commune) {
    const body = { commune, category: 'manhole' };
    await stage.act(owner, '/api/v1/citizen/feedback/alerts', { body });
    const [row] = await stage.world.query<{ id: Buffer }[]>(
      "SELECT id FROM ticket_follower WHERE account_id = ? AND commune_code = ? AND category = 'manhole'",
      [idBytes(owner.accountId), commune],
    );
    if (!row) throw new Error('no alert was kept on the stage');
    return { id: idFromBytes(row.id) };
  },
});
