import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, type AnswerTicket, type EvidenceRule, type TicketState } from '@tinhso/feedback-contract';
import { FilesFacade } from '@tinhso/files-server';
import { accountIdOf, actorNameOf, idBytes, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { filesOf, insertTicketFiles, TICKET_SUBJECT } from '../../data/files.js';
import { insertMessage } from '../../data/messages.js';
import type { TicketRow } from '../../data/ticket.entity.js';
import { Rulebook } from '../../rules/rulebook.js';
import { TicketVault } from '../../ticket-vault.js';
import { maskText } from '../../masking/mask-text.js';
import { TicketDesk } from '../ticket-desk.js';

/** Says what was done. What is called fixed has to be shown: by a photo, or by a note of the visit where a photo cannot show it. */
@Injectable()
export class AnswerTicketUseCase {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet | evidence-missing | files-unusable */
  run(ctx: RequestContext, id: string, { version, closingCode, text, evidence, visitNote }: AnswerTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'answer', async (tx, row) => {
      const photos = evidence.length + (await this.earlierEvidence(tx, row));
      const rule = this.book.category(row.category)?.evidence ?? 'none';
      if (closingCode === 'fixed' && lacks(rule, photos, visitNote)) throw Problem.from(handlingProblems, 'evidence-missing');
      await this.take(tx, row, evidence);
      const said = { ticketId: row.id, unitId: row.unitId };
      if (visitNote) await insertMessage(tx, this.vault, { ...said, kind: 'note', text: visitNote });
      await insertMessage(tx, this.vault, { ...said, kind: 'public-reply', text });
      const publicText = maskText(text).text;
      return {
        changes: {
          closingCode,
          answerText: publicText,
          answeredAt: tx.now,
          officerId: row.officerId ?? accountIdOf(ctx),
          officerName: row.officerName ?? actorNameOf(ctx),
        },
        public: true,
        publicText,
        payload: { closingCode, photos },
      };
    });
  }

  private async take(tx: Tx, { id }: TicketRow, fileIds: readonly string[]): Promise<void> {
    const pointers = fileIds.map((_, n) => `/evidence/${n}`);
    const claim = { accountId: accountIdOf(tx.ctx), fileIds, pointers, subjectType: TICKET_SUBJECT, subjectId: id };
    await this.files.claimFiles(tx, claim);
    await insertTicketFiles(tx, id, fileIds, { purpose: 'evidence', isPublic: true });
    // What a contractor sent is shown by the answer of the office, not before.
    await tx.manager.query("UPDATE ticket_file SET is_public = 1 WHERE ticket_id = ? AND purpose = 'evidence'", [idBytes(id)]);
  }

  /** Evidence since it was last answered: what came from a contractor counts, what belonged to an answer that was not good enough does not. */
  private async earlierEvidence(tx: Tx, { id, answeredAt }: TicketRow): Promise<number> {
    const files = await filesOf(tx.manager, id);
    return files.filter(({ purpose, addedAt }) => purpose !== 'report' && (!answeredAt || addedAt > answeredAt)).length;
  }
}

const lacks = (rule: EvidenceRule, photos: number, visitNote: string | undefined): boolean =>
  rule === 'photo' ? photos === 0 : rule === 'photo-or-note' ? photos === 0 && !visitNote : false;
