import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { closingCodeTexts, type StaffTicketQuery, type StaffTicketRow } from '@tinhso/feedback-contract';
import { CSV_START, csvLine, newId } from '@tinhso/kernel';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { ReadTicketQueue } from './read-queue.js';

const PAGE = 100;
const MOST_PAGES = 50;

const HEAD = {
  vi: ['Mã', 'Nội dung công khai', 'Loại', 'Mức độ', 'Trạng thái', 'Kết quả', 'Nơi', 'Đơn vị', 'Người xử lý', 'Gửi lúc', 'Hạn', 'Cùng gặp'],
  en: ['Code', 'Public text', 'Kind', 'Level', 'Status', 'Outcome', 'Place', 'Office', 'Officer', 'Reported', 'Due', 'Me too'],
} as const;

/** A list as a file: what the screen shows of it, and nothing of who reported. */
@Injectable()
export class ExportTicketQueue {
  constructor(
    @Inject(ReadTicketQueue) private readonly queue: ReadTicketQueue,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  async run(ctx: RequestContext, query: StaffTicketQuery): Promise<string> {
    let text = CSV_START + csvLine(HEAD[ctx.locale]);
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const { items, nextCursor } = await this.queue.page(ctx, { ...query, limit: PAGE, ...(cursor ? { cursor } : {}) });
      text += items.map((row) => csvLine(this.cells(row, ctx))).join('');
      cursor = nextCursor;
      if (!cursor) break;
    }
    await this.unitOfWork.run(ctx, (tx) =>
      appendAudit(tx, { action: 'ticket.exported', subjectType: 'ticket-list', subjectId: newId(), fields: [query.view ?? 'triage'] }),
    );
    return text;
  }

  private cells(row: StaffTicketRow, { locale }: RequestContext): (string | number | undefined)[] {
    const { code, title, category, level, statusText, closingCode, place, unitName, officer, reportedAt, due, meToo } = row;
    const outcome = closingCode ? closingCodeTexts[closingCode][locale] : undefined;
    return [code, title, category.name, level, statusText, outcome, place, unitName, officer?.name, reportedAt, due.at, meToo];
  }
}
