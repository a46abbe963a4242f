import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes } from '@tinhso/platform';
import { officeOf } from '../cast.js';
import { defineObject } from '../object.js';
import { ELSEWHERE, HERE, type Person } from '../people.js';
import type { Stage } from '../stage.js';

let numbers = 0;

interface Kept {
  readonly status: string;
  readonly reporterId: string;
  readonly commune: string;
  readonly visibility?: 'public' | 'pending' | 'hidden';
  readonly answered?: boolean;
  readonly mergedInto?: string;
  readonly code?: string;
}

/** Writes a report into the hands of the office of a commune. */
async function keep({ world }: Stage, kept: Kept): Promise<{ id: string; code: string; unitId: string }> {
  const { status, reporterId, commune, visibility = 'public', answered = false, mergedInto } = kept;
  const id = newId();
  const { code = `PA-261122-${String(++numbers).padStart(4, '0')}` } = kept;
  const unitId = officeOf(world, commune);
  const details = world.get(FieldCipher).seal(id, JSON.stringify({ description: 'Ổ gà sâu trên đường thôn' }));
  await world.query(
    `INSERT INTO ticket (id, code, category, level, status, version, visibility, source, details_sealed, public_text, masked, commune_code,
       unit_id, reporter_id, name_shown, me_too, priority, escalation, reopened, merged_into, closing_code, answered_at, answer_text,
       receive_due, resolve_due, due_at, reported_at, updated_at)
     VALUES (?, ?, 'pothole', 'normal', ?, 1, ?, 'app', ?, 'Ổ gà sâu trên đường thôn', 0, ?, ?, ?, 'hidden-from-public', 0, 0, 0, 0, ?, ?, ?, ?,
       NOW(3), NOW(3) + INTERVAL 10 DAY, NOW(3), NOW(3), NOW(3))`,
    [
      idBytes(id),
      code,
      status,
      visibility,
      details,
      commune,
      idBytes(unitId),
      idBytes(reporterId),
      mergedInto ? idBytes(mergedInto) : null,
      mergedInto ? 'duplicate' : answered ? 'fixed' : null,
      answered ? new Date() : null,
      answered ? 'Đã vá xong' : null,
    ],
  );
  return { id, code, unitId };
}

const inStatus = (name: string, status: string, more: Partial<Kept> = {}) =>
  defineObject({
    name,
    absent: { code: 'PA-261101-9999' },
    make: (stage, { accountId }, commune) => keep(stage, { status, reporterId: accountId, commune, ...more }),
  });

export const pendingTicket = inStatus('report to be reviewed', 'received', { visibility: 'pending' });
export const routedTicket = inStatus('report that nobody was given', 'moderated');
export const assignedTicket = inStatus('report that an office has', 'assigned');
export const waitingTicket = inStatus('report that waits for its reporter', 'waiting_for_reporter');
export const answeredTicket = inStatus('answered report', 'answered', { answered: true });

/** Somebody who lives here has reported something to the other office, too. */
export const keptElsewhere = (stage: Stage, { accountId }: Person, code: string): Promise<unknown> =>
  keep(stage, { status: 'assigned', reporterId: accountId, commune: ELSEWHERE, code });

/** A report that ended as the duplicate of another one of the same office. */
export const mergedTicket = defineObject({
  name: 'duplicate of a report',
  async make(stage, { accountId }, commune) {
    const first = await keep(stage, { status: 'assigned', reporterId: accountId, commune });
    const { id } = await keep(stage, { status: 'closed', reporterId: accountId, commune, mergedInto: first.id });
    return { id, parts: [first.id] };
  },
});

/** A report that a contractor works on. */
export const givenOut = defineObject({
  name: 'report that was given to a contractor',
  async make(stage, owner, commune) {
    const { id } = await assignedTicket.make(stage, owner, commune);
    const clerk = stage.cast.officials.one_stop_clerk[commune === HERE ? 'here' : 'elsewhere'];
    const body = { name: 'Đội duy tu đường bộ', task: 'Vá ổ gà bằng đá dăm trong ngày', days: 7 };
    const made = await stage.act<{ id: string; path: string }>(clerk, `/api/v1/staff/feedback/tickets/${id}/contractor-links`, { body });
    return { id, linkId: made.body.id, token: made.body.path.replace('/viec/', '') };
  },
});
