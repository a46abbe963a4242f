import type { Tx } from '@tinhso/platform';
import { maskText } from '../masking/mask-text.js';
import { TicketLinkRow } from './handling.entities.js';

/** What an office wrote to whoever does the work of a report, without phones and numbers of people in it. */
export async function maskTasks(tx: Tx, ticketId: string): Promise<void> {
  for (const { id, task } of await tx.manager.findBy(TicketLinkRow, { ticketId })) {
    const { text } = maskText(task);
    if (text !== task) await tx.manager.update(TicketLinkRow, { id }, { task: text });
  }
}
