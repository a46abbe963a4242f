import { newId } from '@tinhso/kernel';
import { idBytes, type Actor, type Publisher, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TicketEventRow } from './ticket-event.entity.js';

/** What is written down of something that happened. */
export interface TicketRecord {
  /** `ticket.<past participle>`; goes out by the outbox under the same name. */
  readonly kind: string;
  /** Whether it stands in the public history. */
  readonly public: boolean;
  /** What everybody may read of it; has to be masked already. */
  readonly text?: string | null;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Office on whose behalf it was done. */
  readonly unitId?: string | null;
}

const idOf = (actor: Actor): Buffer | null => ('accountId' in actor ? idBytes(actor.accountId) : null);

/** Writes the history and tells the house, in the transaction that made it true. @returns id of the entry */
export async function recordEvent(tx: Tx, publisher: Publisher, ticketId: string, record: TicketRecord): Promise<string> {
  const id = newId();
  await tx.manager.query(
    `INSERT INTO ticket_event (id, ticket_id, kind, at, actor_kind, actor_id, unit_id, is_public, public_text, payload)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      idBytes(id),
      idBytes(ticketId),
      record.kind,
      tx.now,
      tx.ctx.actor.kind,
      idOf(tx.ctx.actor),
      record.unitId ? idBytes(record.unitId) : null,
      record.public ? 1 : 0,
      record.text ?? null,
      JSON.stringify(record.payload ?? {}),
    ],
  );
  await publisher.publish(tx, { id, type: record.kind, payload: { ticketId, eventId: id } });
  return id;
}

/** The history of a report, oldest first. */
export const eventsOf = (manager: EntityManager, ticketId: string): Promise<TicketEventRow[]> =>
  manager
    .createQueryBuilder(TicketEventRow, 'e')
    .where('e.ticketId = :ticket', { ticket: idBytes(ticketId) })
    .orderBy('e.at')
    .addOrderBy('e.id')
    .getMany();

export const findEvent = (manager: EntityManager, id: string): Promise<TicketEventRow | null> => manager.findOneBy(TicketEventRow, { id });
