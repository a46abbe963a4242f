import { Body, Controller, Headers, Inject, Post } from '@nestjs/common';
import { SubmitDossier } from '@tinhso/dossiers-contract';
import { AppConfig, Ctx, idBytes, Operation, S, type RequestContext } from '@tinhso/platform';
import { createPool, type Pool, type ResultSetHeader } from 'mysql2/promise';
import { SubmissionRows } from './submission-rows.js';

/** The floor: same HTTP server, token check and body schema, then the same rows by prepared statements of the bare driver. */
@Controller('bench/raw')
export class RawController {
  private readonly pool: Pool;

  constructor(
    @Inject(AppConfig) config: AppConfig,
    @Inject(SubmissionRows) private readonly rows: SubmissionRows,
  ) {
    this.pool = createPool({ uri: config.settings.DATABASE_URL, connectionLimit: config.settings.DATABASE_POOL, timezone: 'Z' });
  }

  @Post()
  @Operation({
    id: 'benchRaw',
    summary: 'Bare driver',
    tag: 'bench',
    status: 201,
    policy: { audience: 'citizen', scope: 'dossier.submit', relation: 'self' },
  })
  async submit(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string,
    @Body({ schema: S(SubmitDossier) }) body: SubmitDossier,
  ) {
    const v = this.rows.make(ctx, body);
    const connection = await this.pool.getConnection();
    try {
      await connection.beginTransaction();
      await connection.execute(
        `INSERT INTO dossier_event (id, dossier_id, version, type, occurred_at, actor_kind, actor_id, actor_name, actor_title, data)
         VALUES (?, ?, 1, 'dossier.submitted', ?, 'citizen', ?, ?, NULL, NULL)`,
        [idBytes(v.eventRowId), idBytes(v.id), v.now, idBytes(v.accountId), ctx.actor.kind === 'citizen' ? ctx.actor.name : ''],
      );
      await connection.execute(
        `INSERT INTO audit_entry (id, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, fields, purpose, trace_id, ip)
         VALUES (?, ?, 'citizen', ?, 'dossier.submitted', 'dossier', ?, NULL, NULL, ?, ?)`,
        [idBytes(v.auditId), v.now, v.accountId, v.id, ctx.traceId, ctx.ip ?? null],
      );
      await connection.execute(
        `INSERT INTO outbox (event_id, consumer, queue, event_type, payload, trace_id, state, generation, occurred_at, available_at)
         VALUES ${v.consumers.map(() => "(?, ?, ?, 'dossier.submitted', ?, ?, 'pending', 0, ?, ?)").join(', ')}`,
        v.consumers.flatMap((c) => [idBytes(v.eventId), c.consumer, c.queue, JSON.stringify(v.payload), ctx.traceId, v.now, v.now]),
      );
      const [sequence] = await connection.execute<ResultSetHeader>(
        'INSERT INTO dossier_sequence (unit_id, day, seq) VALUES (?, ?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE seq = LAST_INSERT_ID(seq + 1)',
        [idBytes(v.unit.id), v.day],
      );
      const code = `${v.unit.code}-${v.day}-${String(sequence.insertId).padStart(4, '0')}`;
      await connection.execute(
        `INSERT INTO dossier (id, code, account_id, unit_id, desk_unit_id, procedure_code, procedure_version, channel, status, queue, version, applicant_name,
           sealed, fee, fee_total, submitted_at, expected_at, due_at, status_since, supplement_requests, items_asked)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'online', 'submitted', 'active', 1, ?, ?, ?, 0, ?, ?, ?, ?, 0, 0)`,
        [
          idBytes(v.id),
          code,
          idBytes(v.accountId),
          idBytes(v.unit.id),
          idBytes(v.unit.id),
          body.procedureCode,
          v.formVersion,
          String(body.answers.applicantFullName),
          v.sealed,
          JSON.stringify(v.fee),
          v.now,
          v.now,
          v.now,
          v.now,
        ],
      );
      const answer = { id: v.id, code };
      await connection.execute(
        'INSERT INTO idempotency_record (account_id, idem_key, request_hash, answer, created_at) VALUES (?, ?, ?, ?, ?)',
        [idBytes(v.accountId), key, v.hash, JSON.stringify(answer), v.now],
      );
      await connection.commit();
      return answer;
    } catch (error) {
      await connection.rollback();
      throw error;
    } finally {
      connection.release();
    }
  }
}
