import type { TicketMoment } from '@tinhso/feedback-contract';
import type { Locale } from '@tinhso/platform';
import type { TicketEventRow } from '../data/ticket-event.entity.js';

/** What everybody may read of each kind of event. Kinds that are not here are the office's own affair, even when marked public. */
const titles: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'ticket.reported': { vi: 'Đã gửi phản ánh', en: 'Reported' },
  'ticket.published': { vi: 'Đã đăng công khai', en: 'Published' },
  'ticket.moderated': { vi: 'Đã duyệt', en: 'Reviewed' },
  'ticket.assigned': { vi: 'Đã giao đơn vị xử lý', en: 'Assigned to an office' },
  'ticket.passed_on': { vi: 'Chuyển sang đơn vị khác', en: 'Passed on to another office' },
  'ticket.rerouted': { vi: 'Chuyển theo vị trí hoặc loại đã sửa', en: 'Moved with its place or kind' },
  'ticket.started': { vi: 'Bắt đầu xử lý', en: 'Work began' },
  'ticket.asked': { vi: 'Hỏi thêm người gửi', en: 'The reporter was asked' },
  'ticket.replied': { vi: 'Người gửi đã bổ sung', en: 'The reporter replied' },
  'ticket.resumed': { vi: 'Tiếp tục xử lý', en: 'Work goes on' },
  'ticket.public_reply': { vi: 'Đơn vị xử lý thông tin', en: 'Word from the office' },
  'ticket.answered': { vi: 'Đã trả lời', en: 'Answered' },
  'ticket.accepted': { vi: 'Người gửi hài lòng', en: 'The reporter is satisfied' },
  'ticket.closed': { vi: 'Đã kết thúc', en: 'Closed' },
  'ticket.reopened': { vi: 'Mở lại', en: 'Reopened' },
  'ticket.rejected': { vi: 'Không tiếp nhận', en: 'Not taken' },
  'ticket.merged': { vi: 'Gộp vào phản ánh trùng', en: 'Merged into a duplicate' },
  'ticket.unmerged': { vi: 'Tách khỏi phản ánh đã gộp', en: 'No longer merged' },
  'ticket.split': { vi: 'Tách thành việc nhỏ', en: 'Split into smaller matters' },
};

/** The public history of a report. @param unitName name of an office by its id */
export function publicTimeline(
  events: readonly TicketEventRow[],
  locale: Locale,
  unitName: (id: string) => string | undefined,
): TicketMoment[] {
  return events.flatMap(({ isPublic, kind, at, publicText, unitId }) => {
    const title = titles[kind];
    if (!isPublic || !title) return [];
    const unit = unitId ? unitName(unitId) : undefined;
    return [{ at: at.toISOString(), kind, title: title[locale], ...(publicText ? { text: publicText } : {}), ...(unit ? { unit } : {}) }];
  });
}
