import { Inject, Injectable } from '@nestjs/common';
import type { NotificationDraft } from '@tinhso/notifications-server';
import type { Role } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Reader, type DeliveredEvent } from '@tinhso/platform';
import { findTicket } from '../data/tickets.js';
import type { StaffNewsKind, StaffToldEvent } from './staff-news.js';

const TEXTS = {
  came: {
    title: { vi: 'Phản ánh mới cho đơn vị', en: 'A report for your office' },
    body: { vi: 'Phản ánh {code} chờ người nhận xử lý.', en: 'Report {code} waits for somebody to take it.' },
  },
  late: {
    title: { vi: 'Phản ánh quá hạn', en: 'A report is overdue' },
    body: { vi: 'Phản ánh {code} đã quá hạn mà chưa xong.', en: 'Report {code} is over its time and not done.' },
  },
  reopened: {
    title: { vi: 'Phản ánh được mở lại, giao cho bạn', en: 'A reopened report was given to you' },
    body: { vi: 'Người gửi chưa hài lòng với câu trả lời của {code}.', en: 'The reporter of {code} is not satisfied with the answer.' },
  },
  contractor: {
    title: { vi: 'Đơn vị thi công vừa báo về', en: 'News from a contractor' },
    body: { vi: 'Xem tin và ảnh trong phản ánh {code}.', en: 'See what was written in report {code}.' },
  },
  replied: {
    title: { vi: 'Người gửi đã trả lời', en: 'The reporter replied' },
    body: { vi: 'Phản ánh {code} tính hạn tiếp từ lúc này.', en: 'The clock of report {code} goes on from now.' },
  },
} as const satisfies Record<StaffNewsKind, unknown>;

/** Who works on reports of an office. */
const WORKERS: readonly Role[] = ['case_officer', 'one_stop_clerk', 'feedback_coordinator'];

/** What members of offices read in their bell. No word of the report and no name is in it. */
@Injectable()
export class StaffNotices {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  async of(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { ticketId, kind, unitId, accountId } = event.payload as unknown as StaffToldEvent['payload'];
    const ticket = await findTicket(this.reader.manager, ticketId);
    if (!ticket) return [];
    const told = accountId ? [accountId] : await this.people(unitId ?? ticket.unitId, kind);
    const fill = (text: string): string => text.replace('{code}', ticket.code);
    const { title, body } = TEXTS[kind];
    const said = { title, body: { vi: fill(body.vi), en: fill(body.en) }, link: `/phan-anh/trong/${ticketId}`, email: false };
    return told.map((each) => ({ accountId: each, ...said }));
  }

  /** Of what is late the leaders hear; of everything else whoever works there, or else the nearest above who does. */
  private async people(unitId: string | null, kind: StaffNewsKind): Promise<string[]> {
    if (!unitId) return [];
    const roles: readonly Role[] = kind === 'late' ? ['leader'] : WORKERS;
    for (const { id } of this.organisations.ancestors(unitId)) {
      const holders = [];
      for (const role of roles) holders.push(...(await this.organisations.holdersIn(this.reader.manager, id, role, this.clock.now())));
      if (holders.length > 0) return [...new Set(holders.map(({ accountId }) => accountId))];
    }
    return [];
  }
}
