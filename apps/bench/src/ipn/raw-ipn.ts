import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { idBytes, idFromBytes, Subscriptions, type RequestContext } from '@tinhso/platform';
import type { PoolConnection, ResultSetHeader } from 'mysql2/promise';

export interface FoundPayment {
  readonly id: Buffer;
  readonly account_id: Buffer;
  readonly unit_id: Buffer;
  readonly amount: number;
  readonly version: number;
  readonly obligation_id: Buffer;
  readonly payee_account: string;
  readonly case_id: Buffer;
  readonly kind: string;
}

const ENTRY = "(?, ?, 'system', 'vnpay', ?, ?, ?, ?, ?, ?, ?, ?)";
const NEWS = "(?, ?, ?, ?, ?, ?, 'pending', 0, ?, ?)";

/** The rows that a charge leaves behind, without any rule of the product. */
@Injectable()
export class RawIpn {
  constructor(@Inject(Subscriptions) private readonly subscriptions: Subscriptions) {}

  async write(db: PoolConnection, { traceId, ip }: RequestContext, row: FoundPayment, transactionNo: string): Promise<void> {
    const now = new Date();
    const [charge, entry, receipt, document] = [newId(), newId(), newId(), newId()].map(idBytes) as [Buffer, Buffer, Buffer, Buffer];
    await db.execute(
      `INSERT IGNORE INTO payment_charge (gateway, transaction_no, id, payment_id, amount, via, charged_at, received_at)
       VALUES ('vnpay', ?, ?, ?, ?, 'ipn', ?, ?)`,
      [transactionNo, charge, row.id, row.amount, now, now],
    );
    await db.execute(
      `UPDATE payment SET state = 'paid', state_since = ?, paid_at = ?, transaction_no = ?, bank = 'NCB', next_check_at = NULL,
         version = version + 1 WHERE id = ? AND version = ?`,
      [now, now, transactionNo, row.id, row.version],
    );
    await db.execute(
      "INSERT INTO payment_event (id, payment_id, type, occurred_at, actor_name, note) VALUES (?, ?, 'payment.paid', ?, 'vnpay', ?)",
      [idBytes(newId()), row.id, now, transactionNo],
    );
    await db.execute(
      `INSERT INTO audit_entry (id, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, fields, trace_id, ip,
         data_subject_id, case_id) VALUES ${ENTRY}, ${ENTRY}`,
      [
        ...[idBytes(newId()), now, 'payment.paid', 'payment', idFromBytes(row.id), null, traceId, ip ?? null, row.account_id, null],
        ...[idBytes(newId()), now, 'document.request', 'document', idFromBytes(document), '["receipt"]', traceId, ip ?? null],
        ...[row.account_id, idFromBytes(receipt)],
      ],
    );
    await db.execute(
      `UPDATE payment_obligation SET state = 'settled', held_by = NULL, settled_at = ?, settled_by = ? WHERE id = ? AND state IN ('open', 'held')`,
      [now, row.id, row.obligation_id],
    );
    await db.execute("INSERT INTO ledger_entry (id, kind, source_id, payment_id, posted_at, day) VALUES (?, 'charge', ?, ?, ?, ?)", [
      ...[entry, charge, row.id, now, now.toISOString().slice(0, 10)],
    ]);
    await db.execute('INSERT INTO ledger_line (entry_id, line, account, debit, credit) VALUES (?, 1, ?, ?, 0), (?, 2, ?, 0, ?)', [
      ...[entry, 'gateway:vnpay', row.amount, entry, row.payee_account, row.amount],
    ]);
    await this.receipt(db, row, { now, receipt, document, traceId });
  }

  private async receipt(
    db: PoolConnection,
    row: FoundPayment,
    { now, receipt, document, traceId }: { now: Date; receipt: Buffer; document: Buffer; traceId: string },
  ): Promise<void> {
    const signatory = JSON.stringify({ type: 'office', unitId: idFromBytes(row.unit_id), unitName: 'Ủy ban nhân dân', capacity: [] });
    await db.execute(
      `INSERT INTO issued_document (id, kind, subject_type, subject_id, revision, owner_account_id, issuer_unit_id, issuer_name, signatory,
         state, verify_code, requested_at) VALUES (?, 'receipt', 'payment-receipt', ?, 1, ?, ?, 'Ủy ban nhân dân', ?, 'requested', ?, ?)`,
      [document, receipt, row.account_id, row.unit_id, signatory, randomBytes(6).toString('hex').toUpperCase(), now],
    );
    const [series] = await db.execute<ResultSetHeader>(
      `INSERT INTO receipt_series (unit_id, year, last_number) VALUES (?, ?, LAST_INSERT_ID(1))
       ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)`,
      [row.unit_id, now.getUTCFullYear()],
    );
    await db.execute(
      `INSERT INTO receipt (id, unit_id, year, number, kind, obligation_id, payment_id, amount, issued_at) VALUES (?, ?, ?, ?, 'receipt', ?, ?, ?, ?)`,
      [receipt, row.unit_id, now.getUTCFullYear(), series.insertId, row.obligation_id, row.id, row.amount, now],
    );
    await this.news(db, now, traceId, {
      'document.requested': { documentId: idFromBytes(document) },
      'payment.settled': {
        obligationId: idFromBytes(row.obligation_id),
        kind: row.kind,
        caseId: idFromBytes(row.case_id),
        paymentId: idFromBytes(row.id),
      },
    });
  }

  private async news(db: PoolConnection, now: Date, traceId: string, events: Readonly<Record<string, object>>): Promise<void> {
    const rows = Object.entries(events).flatMap(([type, payload]) => {
      const id = idBytes(newId());
      return this.subscriptions
        .of(type)
        .map(({ consumer, queue }) => [id, consumer, queue, type, JSON.stringify(payload), traceId, now, now]);
    });
    await db.execute(
      `INSERT INTO outbox (event_id, consumer, queue, event_type, payload, trace_id, state, generation, occurred_at, available_at)
       VALUES ${rows.map(() => NEWS).join(', ')}`,
      rows.flat(),
    );
  }
}
