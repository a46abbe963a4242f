import { defineMachine, type Edge } from '@tinhso/kernel';
import { feedbackStaffScopes } from './scopes.js';

/** Where a report stands. Order of one that meets no obstacle first, side ways after. */
export const ticketStatuses = [
  'received',
  'moderated',
  'assigned',
  'in_progress',
  'answered',
  'closed',
  'waiting_for_reporter',
  'reopened',
  'rejected',
] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** What an answer or an end says of the matter. Only `fixed` counts as fixed, in every figure. */
export const closingCodes = ['fixed', 'not_ours', 'no_action', 'duplicate'] as const;
export type ClosingCode = (typeof closingCodes)[number];

export const ticketActions = [
  'moderate',
  'assign',
  'pass_on',
  'reroute',
  'start',
  'ask',
  'reply',
  'resume',
  'answer',
  'accept',
  'close',
  'reopen',
  'reject',
  'merge',
  'unmerge',
] as const;
/** What can be done to a report that exists. */
export type TicketAction = (typeof ticketActions)[number];

/** Who takes an edge: the reporter, the product itself, or a post with a scope over the unit that has the report. */
export type TicketSide = 'reporter' | (typeof feedbackStaffScopes)[keyof typeof feedbackStaffScopes];

export interface TicketEdge extends Edge<TicketStatus> {
  readonly action: TicketAction;
  readonly by: TicketSide;
}

const { moderate, handle, coordinate } = feedbackStaffScopes;
const edge = (
  action: TicketAction,
  from: TicketStatus | readonly TicketStatus[],
  to: TicketStatus,
  event: string,
  by: TicketSide,
): TicketEdge => ({ action, from, to, event, by });

const FRESH = ['received', 'moderated'] as const;
const AT_WORK = ['assigned', 'in_progress'] as const;

/** The only way in which a report changes. Nothing in it happens because time has passed: a report that nobody sees to stays open. */
export const ticketMachine = defineMachine<TicketStatus, TicketEdge>({
  name: 'ticket',
  states: ticketStatuses,
  initial: 'received',
  final: ['rejected'],
  edges: [
    edge('moderate', 'received', 'moderated', 'ticket.moderated', moderate),
    edge('assign', [...FRESH, 'reopened'], 'assigned', 'ticket.assigned', coordinate),
    edge('pass_on', [...AT_WORK, 'reopened'], 'assigned', 'ticket.passed_on', handle),
    edge('reroute', [...FRESH, ...AT_WORK, 'reopened'], 'assigned', 'ticket.rerouted', handle),
    edge('start', ['assigned', 'reopened'], 'in_progress', 'ticket.started', handle),
    edge('ask', AT_WORK, 'waiting_for_reporter', 'ticket.asked', handle),
    edge('reply', 'waiting_for_reporter', 'in_progress', 'ticket.replied', 'reporter'),
    edge('resume', 'waiting_for_reporter', 'in_progress', 'ticket.resumed', handle),
    edge('answer', AT_WORK, 'answered', 'ticket.answered', handle),
    edge('accept', 'answered', 'closed', 'ticket.accepted', 'reporter'),
    edge('close', 'answered', 'closed', 'ticket.closed', coordinate),
    edge('reopen', ['answered', 'closed'], 'reopened', 'ticket.reopened', 'reporter'),
    edge('reject', [...FRESH, 'assigned'], 'rejected', 'ticket.rejected', moderate),
    edge('merge', [...FRESH, ...AT_WORK], 'closed', 'ticket.merged', handle),
    edge('unmerge', 'closed', 'assigned', 'ticket.unmerged', handle),
  ],
});

/** Whether the office has nothing more to do for it, unless somebody reopens it. */
export const isTicketClosed = (status: TicketStatus): boolean => status === 'answered' || status === 'closed' || status === 'rejected';

/** The two statuses that Open311 knows. */
export const openOrClosed = (status: TicketStatus): 'open' | 'closed' => (isTicketClosed(status) ? 'closed' : 'open');

/** Whether the reporter is waited for: such hours do not count against the office. */
export const isTicketPaused = (status: TicketStatus): boolean => status === 'waiting_for_reporter';

/** Word for a status as everybody reads it. */
export const ticketStatusTexts: Readonly<Record<TicketStatus, { readonly vi: string; readonly en: string }>> = {
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  moderated: { vi: 'Đã duyệt, chờ giao', en: 'Reviewed, to be assigned' },
  assigned: { vi: 'Đã giao đơn vị xử lý', en: 'Assigned to an office' },
  in_progress: { vi: 'Đang xử lý', en: 'In progress' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  waiting_for_reporter: { vi: 'Chờ người gửi bổ sung', en: 'Waiting for the reporter' },
  reopened: { vi: 'Mở lại', en: 'Reopened' },
  rejected: { vi: 'Không tiếp nhận', en: 'Not taken' },
};

export const closingCodeTexts: Readonly<Record<ClosingCode, { readonly vi: string; readonly en: string }>> = {
  fixed: { vi: 'Đã khắc phục', en: 'Fixed' },
  not_ours: { vi: 'Không thuộc thẩm quyền của tỉnh', en: 'Not within the province’s powers' },
  no_action: { vi: 'Không có việc phải làm', en: 'No action needed' },
  duplicate: { vi: 'Trùng với phản ánh khác', en: 'Duplicate of another report' },
};
