import { newId } from '@tinhso/kernel';
import { actorNameOf, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { TicketVault } from '../ticket-vault.js';
import { TicketMessageRow, type MessageKind } from './ticket-event.entity.js';

export interface NewMessage {
  readonly ticketId: string;
  readonly kind: MessageKind;
  readonly text: string;
  readonly unitId?: string | null;
}

/** Writes down what was said. @returns id of the message */
export async function insertMessage(tx: Tx, vault: TicketVault, { ticketId, kind, text, unitId = null }: NewMessage): Promise<string> {
  const id = newId();
  const { actor } = tx.ctx;
  const author =
    'accountId' in actor ? { authorId: actor.accountId, authorName: actorNameOf(tx.ctx) } : { authorId: null, authorName: null };
  const values = { id, ticketId, kind, ...author, unitId, textSealed: vault.sealText(id, text), at: tx.now };
  await tx.manager.createQueryBuilder().insert().into(TicketMessageRow).values(values).updateEntity(false).execute();
  return id;
}

/** Everything that was said about a report, oldest first. */
export const messagesOf = (manager: EntityManager, ticketId: string): Promise<TicketMessageRow[]> =>
  manager.find(TicketMessageRow, { where: { ticketId }, order: { id: 'ASC' } });

/** The newest message of a kind. */
export const newestMessage = (manager: EntityManager, ticketId: string, kind: MessageKind): Promise<TicketMessageRow | null> =>
  manager.findOne(TicketMessageRow, { where: { ticketId, kind }, order: { id: 'DESC' } });
