import { idBytes, type Tx } from '@tinhso/platform';
import type { TicketRow } from './ticket.entity.js';

/** What a new report says of itself; everything else begins empty. */
export type NewTicketRow = Pick<
  TicketRow,
  | 'id'
  | 'code'
  | 'category'
  | 'level'
  | 'visibility'
  | 'source'
  | 'detailsSealed'
  | 'publicText'
  | 'masked'
  | 'publicAddress'
  | 'lat'
  | 'lng'
  | 'cell'
  | 'communeCode'
  | 'reporterId'
  | 'reporterSealed'
  | 'contactIndex'
  | 'nameShown'
  | 'externalRef'
  | 'mediaUrl'
>;

/** Inserts a report in version 1, `received`, to be looked through by an office. Raw SQL: a storm brings hundreds a minute. */
export async function insertTicket(tx: Tx, row: NewTicketRow): Promise<void> {
  await tx.manager.query(
    `INSERT INTO ticket (id, code, category, level, status, version, visibility, source, details_sealed, public_text, masked, public_address,
       lat, lng, cell, commune_code, reporter_id, reporter_sealed, contact_index, name_shown, me_too, priority, escalation, reopened,
       external_ref, media_url, lane, queue_at, reported_at, updated_at)
     VALUES (?, ?, ?, ?, 'received', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?, ?, 'triage', ?, ?, ?)`,
    [
      idBytes(row.id),
      row.code,
      row.category,
      row.level,
      row.visibility,
      row.source,
      row.detailsSealed,
      row.publicText,
      row.masked,
      row.publicAddress,
      row.lat,
      row.lng,
      row.cell,
      row.communeCode,
      row.reporterId ? idBytes(row.reporterId) : null,
      row.reporterSealed,
      row.contactIndex,
      row.nameShown,
      row.externalRef,
      row.mediaUrl,
      tx.now,
      tx.now,
      tx.now,
    ],
  );
}
