import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type MergeTicket, type TicketState, type UnmergeTicket } from '@tinhso/feedback-contract';
import { idBytes, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import type { TicketRow } from '../../data/ticket.entity.js';
import { lockTicket, lockTicketByCode } from '../../data/tickets.js';
import { Rulebook } from '../../rules/rulebook.js';
import { maskText } from '../../masking/mask-text.js';
import { TicketDesk } from '../ticket-desk.js';
import { TicketMoves } from '../ticket-moves.js';
import { TicketReach } from '../ticket-reach.js';

/** What had been merged into a report before that was merged itself: their people are counted there, so they go back with it. */
const WENT_ALONG = `UPDATE ticket SET merged_into = ? WHERE merged_into = ? AND ? = (
  SELECT JSON_VALUE(e.payload, '$.into') FROM ticket_event e WHERE e.ticket_id = ticket.id AND e.kind = 'ticket.merged' ORDER BY e.at DESC, e.id DESC LIMIT 1)`;

/** Two reports of one matter become one, and two again when that was wrong. Nobody who follows either loses sight of it. */
@Injectable()
export class MergeTickets {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(TicketReach) private readonly reach: TicketReach,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet | merge-target-unknown | merge-circle */
  merge(ctx: RequestContext, id: string, { version, into }: MergeTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'merge', async (tx, row) => {
      const target = await lockTicketByCode(tx, into);
      if (!target || !this.reach.reaches(ctx, target.unitId)) throw Problem.from(handlingProblems, 'merge-target-unknown');
      if (target.id === row.id || target.mergedInto) throw Problem.from(handlingProblems, 'merge-circle');
      // What was merged into this one before is a duplicate of the other now.
      await tx.manager.query('UPDATE ticket SET merged_into = ? WHERE merged_into = ?', [idBytes(target.id), idBytes(row.id)]);
      await this.count(tx, target, 1 + row.meToo, { duplicate: row.code });
      return {
        changes: { mergedInto: target.id, closingCode: 'duplicate', closedAt: tx.now },
        public: true,
        payload: { into: target.code },
      };
    });
  }

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet | not-merged */
  unmerge(ctx: RequestContext, id: string, { version, reason }: UnmergeTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'unmerge', async (tx, row) => {
      const target = row.mergedInto && (await lockTicket(tx, row.mergedInto));
      if (!target) throw Problem.from(handlingProblems, 'not-merged');
      await tx.manager.query(WENT_ALONG, [idBytes(row.id), idBytes(target.id), row.code]);
      await this.count(tx, target, -(1 + row.meToo), { noDuplicate: row.code });
      return {
        changes: { mergedInto: null, closingCode: null, closedAt: null },
        clock: { handed: true },
        public: true,
        publicText: maskText(reason).text,
        payload: { from: target.code },
      };
    });
  }

  /** Whoever reported the same has the same trouble: it counts by the published rule. */
  private async count(tx: Tx, target: TicketRow, people: number, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const meToo = Math.max(0, target.meToo + people);
    const changes = { meToo, priority: this.book.priority(meToo) };
    await this.moves.note(tx, target, 'ticket.me_too', { changes, public: false, payload });
  }
}
