import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ReportTicket } from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { accountIdOf, FieldCipher, idBytes, Subscriptions, type RequestContext } from '@tinhso/platform';
import type { PoolConnection } from 'mysql2/promise';

/** Numbers that are taken at once, as the product does. */
const BLOCK = 32;

/** The rows that a report leaves behind, without any rule of the product: no limits, no checks of place and words, no masking. */
@Injectable()
export class ReportRows {
  private next = 0;

  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Subscriptions) private readonly subscriptions: Subscriptions,
  ) {}

  async write(db: PoolConnection, ctx: RequestContext, key: string, body: ReportTicket): Promise<{ id: string; code: string }> {
    const now = new Date();
    const [id, accountId] = [newId(), accountIdOf(ctx)];
    const n = ++this.next;
    if (n % BLOCK === 0)
      await db.execute('INSERT INTO ticket_number (day, taken) VALUES (?, ?) ON DUPLICATE KEY UPDATE taken = taken + ?', [
        'bench',
        n,
        BLOCK,
      ]);
    const code = `PA-000000-${n}`;
    await this.ticket(db, { id, code, accountId, now }, body);
    await this.history(db, ctx, { id, accountId, now });
    await db.execute(
      `INSERT INTO ticket_follower (id, ticket_id, account_id, channel, state, locale, created_at) VALUES (?, ?, ?, 'app', 'following', 'vi', ?)`,
      [idBytes(newId()), idBytes(id), idBytes(accountId), now],
    );
    const answer = { id, code, status: 'received', visibility: 'public' };
    const hash = createHash('sha256').update(JSON.stringify(body)).digest();
    await db.execute('INSERT INTO idempotency_record (account_id, idem_key, request_hash, answer, created_at) VALUES (?, ?, ?, ?, ?)', [
      ...[idBytes(accountId), key, hash, JSON.stringify(answer), now],
    ]);
    return answer;
  }

  private async ticket(
    db: PoolConnection,
    { id, code, accountId, now }: { id: string; code: string; accountId: string; now: Date },
    { category, description, attributes = {}, place: { lat = 0, long = 0 }, nameShown }: ReportTicket,
  ): Promise<void> {
    const details = this.cipher.seal(id, JSON.stringify({ description, attributes }));
    const reporter = this.cipher.seal(id, JSON.stringify({ name: 'Ma Thị Hạnh' }));
    await db.execute(
      `INSERT INTO ticket (id, code, category, level, status, version, visibility, source, details_sealed, public_text, masked, public_address,
         lat, lng, cell, commune_code, reporter_id, reporter_sealed, name_shown, me_too, priority, escalation, reopened, lane, queue_at,
         reported_at, updated_at)
       VALUES (?, ?, ?, 'normal', 'received', 1, 'public', 'app', ?, ?, 0, NULL, ?, ?, ?, '02215', ?, ?, ?, 0, 0, 0, 0, 'triage', ?, ?, ?)`,
      [
        ...[idBytes(id), code, category, details, description, lat, long, Math.floor(lat * 1e4), idBytes(accountId), reporter, nameShown],
        ...[now, now, now],
      ],
    );
  }

  private async history(
    db: PoolConnection,
    { traceId, ip }: RequestContext,
    { id, accountId, now }: { id: string; accountId: string; now: Date },
  ): Promise<void> {
    const event = newId();
    await db.execute(
      `INSERT INTO ticket_event (id, ticket_id, kind, at, actor_kind, actor_id, unit_id, is_public, public_text, payload)
       VALUES (?, ?, 'ticket.reported', ?, 'citizen', ?, NULL, 1, NULL, '{}')`,
      [idBytes(event), idBytes(id), now, idBytes(accountId)],
    );
    const consumers = this.subscriptions.of('ticket.reported');
    const payload = JSON.stringify({ ticketId: id, eventId: event });
    await db.execute(
      `INSERT INTO outbox (event_id, consumer, queue, event_type, payload, trace_id, state, generation, occurred_at, available_at)
       VALUES ${consumers.map(() => "(?, ?, ?, 'ticket.reported', ?, ?, 'pending', 0, ?, ?)").join(', ')}`,
      consumers.flatMap(({ consumer, queue }) => [idBytes(event), consumer, queue, payload, traceId, now, now]),
    );
    await db.execute(
      `INSERT INTO audit_entry (id, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, trace_id, ip, data_subject_id, case_id)
       VALUES (?, ?, 'citizen', ?, 'ticket.reported', 'ticket', ?, ?, ?, ?, ?)`,
      [idBytes(newId()), now, accountId, id, traceId, ip ?? null, idBytes(accountId), id],
    );
  }
}
