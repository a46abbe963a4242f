import { Inject, Injectable } from '@nestjs/common';
import { ticketStatusTexts } from '@tinhso/feedback-contract';
import { FilesFacade } from '@tinhso/files-server';
import type { ErasureOutcome, PersonalDataSection, PersonalDataSource, Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TICKET_SUBJECT } from '../data/files.js';
import { followingsOf } from '../data/followers.js';
import type { TicketRatingRow } from '../data/handling.entities.js';
import { maskTasks } from '../data/links.js';
import { blankMessage, blankReporter, filtersOf, forgetPerson, meToosOf, repliesOf, reportedBy } from '../data/of-person.js';
import { forgetRatings, ratingsOf } from '../data/ratings.js';
import { maskText } from '../masking/mask-text.js';
import { Rulebook } from '../rules/rulebook.js';
import { TicketVault } from '../ticket-vault.js';

const REPORTS = { vi: 'Phản ánh đã gửi', en: 'Reports' };
const FOLLOWED = { vi: 'Theo dõi phản ánh', en: 'Followed reports' };

/**
 * What somebody reported, in the export and in an erasure. A report is about the street, not about who saw it: it stays with its masked
 * words and without the person; name, phone, unmasked words, photos and what was said of answers go.
 */
@Injectable()
export class FeedbackData implements PersonalDataSource {
  constructor(
    @Inject(TicketVault) private readonly vault: TicketVault,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await reportedBy(manager, accountId);
    const replies = await repliesOf(
      manager,
      accountId,
      rows.map(({ id }) => id),
    );
    const ratings = await ratingsOf(
      manager,
      rows.map(({ id }) => id),
    );
    const reports = rows.map((row) => ({
      code: row.code,
      category: this.book.nameOf(row.category, 'vi'),
      status: ticketStatusTexts[row.status].vi,
      reportedAt: row.reportedAt.toISOString(),
      ...this.vault.details(row),
      ...this.vault.reporter(row),
      ...(row.lat !== null ? { lat: row.lat, long: row.lng } : {}),
      replies: replies.filter(({ ticketId }) => ticketId === row.id).map((each) => this.vault.message(each)),
      ratings: ratings.filter(({ ticketId }) => ticketId === row.id).map((each) => this.rating(each)),
    }));
    const followed = (await followingsOf(manager, accountId)).map(({ ticketId, communeCode, metres, createdAt }) => ({
      ticket: ticketId,
      commune: communeCode,
      metres,
      since: createdAt.toISOString(),
    }));
    const meToo = (await meToosOf(manager, accountId)).map(({ ticketId, at }) => ({ ticket: ticketId, at: at.toISOString() }));
    const filters = (await filtersOf(manager, accountId)).map(
      ({ id, filterSealed }) => JSON.parse(this.vault.message({ id, textSealed: filterSealed })) as Readonly<Record<string, unknown>>,
    );
    return [
      { name: 'feedbackReports', title: REPORTS, records: reports },
      { name: 'feedbackFollowed', title: FOLLOWED, records: followed },
      { name: 'feedbackMeToo', title: { vi: 'Phản ánh cùng gặp', en: 'Said "me too" to' }, records: meToo },
      { name: 'feedbackFilters', title: { vi: 'Bộ lọc phản ánh đã lưu', en: 'Saved filters of reports' }, records: filters },
    ];
  }

  async erase(tx: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const rows = await reportedBy(tx.manager, accountId);
    const replies = await repliesOf(
      tx.manager,
      accountId,
      rows.map(({ id }) => id),
    );
    for (const reply of replies) await blankMessage(tx, reply.id, this.vault.sealText(reply.id, maskText(this.vault.message(reply)).text));
    for (const { id, publicText } of rows) {
      await this.files.eraseHeld(tx, TICKET_SUBJECT, id);
      await tx.manager.query("DELETE FROM ticket_file WHERE ticket_id = UNHEX(?) AND purpose = 'report'", [id.replaceAll('-', '')]);
      await forgetRatings(tx, id);
      await maskTasks(tx, id);
      await blankReporter(tx, id, this.vault.seal(id, { description: publicText }));
    }
    const followed = await followingsOf(tx.manager, accountId);
    await forgetPerson(tx, accountId);
    return [
      { what: REPORTS, erased: rows.length, held: [] },
      { what: FOLLOWED, erased: followed.length, held: [] },
    ];
  }

  private rating({ id, satisfied, ratedAt, reasonSealed }: TicketRatingRow): object {
    const reason = reasonSealed ? { reason: this.vault.message({ id, textSealed: reasonSealed }) } : {};
    return { satisfied: satisfied === 1, at: ratedAt.toISOString(), ...reason };
  }
}
