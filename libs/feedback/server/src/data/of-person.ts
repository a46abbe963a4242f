import { idBytes, type Tx } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { TicketFilterRow } from './filter.entity.js';
import { TicketMeTooRow } from './supporting.entities.js';
import { TicketMessageRow } from './ticket-event.entity.js';
import { TicketRow } from './ticket.entity.js';

/** Everything that somebody reported, oldest first. */
export const reportedBy = (manager: EntityManager, reporterId: string): Promise<TicketRow[]> =>
  manager.find(TicketRow, { where: { reporterId }, order: { reportedAt: 'ASC' } });

/** What somebody wrote to offices about these reports. */
export const repliesOf = (manager: EntityManager, authorId: string, ticketIds: readonly string[]): Promise<TicketMessageRow[]> =>
  ticketIds.length === 0
    ? Promise.resolve([])
    : manager.find(TicketMessageRow, { where: { ticketId: In([...ticketIds]), authorId, kind: 'reply' }, order: { id: 'ASC' } });

export const meToosOf = (manager: EntityManager, personId: string): Promise<TicketMeTooRow[]> =>
  manager.findBy(TicketMeTooRow, { personId });

export const saidMeToo = (manager: EntityManager, ticketId: string, personId: string): Promise<boolean> =>
  manager.existsBy(TicketMeTooRow, { ticketId, personId });

/** Filters that a member of staff keeps. */
export const filtersOf = (manager: EntityManager, accountId: string): Promise<TicketFilterRow[]> =>
  manager.find(TicketFilterRow, { where: { accountId }, order: { id: 'ASC' } });

/** Takes the person out of a report; what happened, and what everybody may read of it, stays. */
export async function blankReporter(tx: Tx, id: string, detailsSealed: Buffer): Promise<void> {
  await tx.manager.query(
    `UPDATE ticket SET details_sealed = ?, reporter_sealed = NULL, reporter_id = NULL, contact_index = NULL, name_shown = 'hidden-from-all'
     WHERE id = ?`,
    [detailsSealed, idBytes(id)],
  );
}

export async function blankMessage(tx: Tx, id: string, textSealed: Buffer): Promise<void> {
  await tx.manager.query('UPDATE ticket_message SET text_sealed = ?, author_id = NULL, author_name = NULL WHERE id = ?', [
    textSealed,
    idBytes(id),
  ]);
}

/** Counts stay: they are of people, not of persons. */
export async function forgetPerson(tx: Tx, personId: string): Promise<void> {
  await tx.manager.query('DELETE FROM ticket_me_too WHERE person_id = ?', [idBytes(personId)]);
  await tx.manager.query('DELETE FROM ticket_filter WHERE account_id = ?', [idBytes(personId)]);
  await tx.manager.query('DELETE FROM ticket_follower WHERE account_id = ?', [idBytes(personId)]);
}
