import { Inject, Injectable } from '@nestjs/common';
import type { StaffTicket, StaffTicketRow, TicketFileView } from '@tinhso/feedback-contract';
import { FilesFacade } from '@tinhso/files-server';
import { Reader, type RequestContext } from '@tinhso/platform';
import { filesOf } from '../../data/files.js';
import type { TicketRow } from '../../data/ticket.entity.js';
import { Rulebook } from '../../rules/rulebook.js';
import { TicketVault } from '../../ticket-vault.js';
import { TicketRoutes } from '../ticket-routes.js';
import { TicketContext } from './ticket-context.js';

type Parts = Omit<StaffTicket, keyof StaffTicketRow>;

/** Everything that the page of a report shows beside what a list shows. */
@Injectable()
export class TicketParts {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(TicketRoutes) private readonly routes: TicketRoutes,
    @Inject(TicketContext) private readonly context: TicketContext,
  ) {}

  async of(ctx: RequestContext, row: TicketRow, units: readonly string[]): Promise<Parts> {
    const { locale } = ctx;
    const { unitId, closingCode, answeredAt, answerText } = row;
    return {
      text: this.vault.details(row).description,
      publicText: row.publicText,
      needsReview: row.masked === 1,
      reporter: await this.context.reporterOf(row),
      ...(unitId ? { unitId } : {}),
      evidence: this.book.category(row.category)?.evidence ?? 'none',
      files: await this.filesOf(row),
      entries: await this.context.entries.of(row.id, locale),
      related: await this.context.related.of(row, units, locale),
      routing: this.context.words.of(this.routes.of(row), row, locale),
      acts: this.context.acts.of(ctx, row),
      ...(closingCode && answeredAt ? { answer: { code: closingCode, text: answerText ?? '', at: answeredAt.toISOString() } } : {}),
      ...(await this.context.ratingOf(row)),
    };
  }

  private async filesOf({ id }: TicketRow): Promise<TicketFileView[]> {
    const { manager } = this.reader;
    const rows = await filesOf(manager, id);
    const described = await this.files.describe(
      manager,
      rows.map(({ fileId }) => fileId),
    );
    return rows.flatMap(({ fileId, purpose, isPublic }) => {
      const file = described.get(fileId);
      return file ? [{ id: fileId, name: file.name, mediaType: file.mediaType, purpose, public: isPublic === 1 }] : [];
    });
  }
}
