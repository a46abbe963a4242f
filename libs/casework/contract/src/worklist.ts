import { Type, type Static } from '@sinclair/typebox';
import { dossierStaffScopes, DueView, dossierStatuses, type Bilingual } from '@tinhso/dossiers-contract';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });

/** The saved lists of the work queue. */
export const worklists = [
  'mine',
  'to_receive',
  'to_process',
  'processing',
  'to_sign',
  'to_return',
  'awaiting_supplement',
  'awaiting_payment',
  'elsewhere',
  'stuck',
  'escalated',
  'overdue',
  'due_today',
  'due_soon',
  'open',
  'closed',
] as const;
export type WorklistName = (typeof worklists)[number];

/** Name and place of a list in the console: what waits for me, what the clock says, what the office has. */
export const worklistTexts: Readonly<Record<WorklistName, Bilingual & { readonly group: 'work' | 'clock' | 'unit' }>> = {
  mine: { vi: 'Tôi đang giữ', en: 'Held by me', group: 'work' },
  to_receive: { vi: 'Chờ tiếp nhận', en: 'To receive', group: 'work' },
  to_process: { vi: 'Chưa ai nhận', en: 'Not taken yet', group: 'work' },
  to_sign: { vi: 'Chờ ký', en: 'To sign', group: 'work' },
  to_return: { vi: 'Chờ trả kết quả', en: 'To hand over', group: 'work' },
  stuck: { vi: 'Chậm nhận việc', en: 'Stuck', group: 'clock' },
  escalated: { vi: 'Đã báo cấp trên', en: 'Escalated', group: 'clock' },
  overdue: { vi: 'Quá hạn', en: 'Overdue', group: 'clock' },
  due_today: { vi: 'Hôm nay', en: 'Due today', group: 'clock' },
  due_soon: { vi: 'Sắp đến hạn', en: 'Due soon', group: 'clock' },
  awaiting_supplement: { vi: 'Chờ bổ sung', en: 'Waiting for supplements', group: 'unit' },
  awaiting_payment: { vi: 'Chờ nộp phí', en: 'Waiting for payment', group: 'unit' },
  elsewhere: { vi: 'Đang ở cơ quan khác', en: 'With another office', group: 'unit' },
  processing: { vi: 'Đang xử lý', en: 'In process', group: 'unit' },
  open: { vi: 'Tất cả chưa xong', en: 'All open', group: 'unit' },
  closed: { vi: 'Đã kết thúc', en: 'Closed', group: 'unit' },
};

/** The list a person starts with: what only that post can move on. */
export function firstWorklist(scopes: readonly string[]): WorklistName {
  if (scopes.includes(dossierStaffScopes.sign)) return 'to_sign';
  if (scopes.includes(dossierStaffScopes.receive)) return 'to_receive';
  if (scopes.includes(dossierStaffScopes.process)) return 'to_process';
  return 'open';
}

export const WorklistQuery = Type.Object(
  {
    list: Type.Optional(Type.Union(worklists.map((name) => Type.Literal(name)))),
    /** Part of a code, or words of the applicant's name, with or without marks. */
    q: Type.Optional(Type.String({ maxLength: 100 })),
    cursor: Type.Optional(Type.String({ maxLength: 120 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'WorklistQuery', ...closed },
);
export type WorklistQuery = Static<typeof WorklistQuery>;

/** A dossier in a work list: what one needs to choose the next one. */
export const WorklistRow = Type.Object(
  {
    id: IdText,
    code: Type.String(),
    applicant: Type.String(),
    procedure: Type.Object({ code: Type.String(), title: Type.String(), field: Type.Optional(Type.String()) }, closed),
    channel: Type.Union([Type.Literal('online'), Type.Literal('in_person'), Type.Literal('postal')]),
    unitName: Type.String(),
    status: Type.Union(dossierStatuses.map((status) => Type.Literal(status))),
    statusText: Type.String(),
    /** Step 1-4 of `dossierSteps`. */
    step: Type.Integer({ minimum: 1, maximum: 4 }),
    due: DueView,
    officer: Type.Optional(Type.Object({ id: IdText, name: Type.String() }, closed)),
    submittedAt: TimeText,
    version: Type.Integer({ minimum: 1 }),
  },
  { $id: 'WorklistRow', ...closed },
);
export type WorklistRow = Static<typeof WorklistRow>;

/** Nearest date first (`closed`: last closed first). */
export const WorklistPage = Type.Object(
  {
    list: Type.Union(worklists.map((name) => Type.Literal(name))),
    items: Type.Array(WorklistRow),
    nextCursor: Type.Optional(Type.String()),
  },
  { $id: 'WorklistPage', ...closed },
);
export type WorklistPage = Static<typeof WorklistPage>;

/** How many are in each list; `closed` counts the last 30 days. */
export const WorklistCounts = Type.Object(
  {
    counts: Type.Object(
      Object.fromEntries(worklists.map((name) => [name, Type.Integer({ minimum: 0 })])) as Record<
        WorklistName,
        ReturnType<typeof Type.Integer>
      >,
      closed,
    ),
    first: Type.Union(worklists.map((name) => Type.Literal(name))),
    at: TimeText,
  },
  { $id: 'WorklistCounts', ...closed },
);
export type WorklistCounts = Static<typeof WorklistCounts>;

/** What a post must grant for reading work lists and counts. */
export const worklistScope = 'worklist.read';
