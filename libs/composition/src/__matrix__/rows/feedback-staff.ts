import type { TicketBulkResult } from '@tinhso/feedback-contract';
import type { Caller } from '../callers.js';
import type { Target } from '../expectation.js';
import { answeredTicket, assignedTicket, givenOut, mergedTicket, pendingTicket, routedTicket, waitingTicket } from '../objects/feedback.js';
import { ticketFilter } from '../objects/ticket-filters.js';
import type { Reply, Request } from '../http.js';
import { signedBy } from '../people.js';
import { citizenObject, everybody, staffObject, staffSelf, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const reading = { scope: 'feedback.read', roles: ['one_stop_clerk', 'case_officer', 'leader', 'feedback_coordinator'] } as const;
const handling = { scope: 'feedback.handle', roles: reading.roles } as const;
const moderating = { scope: 'feedback.moderate', roles: ['one_stop_clerk', 'feedback_coordinator'] } as const;
const coordinating = { scope: 'feedback.coordinate', roles: ['leader', 'feedback_coordinator'] } as const;

const version = 1;
const reason = 'Đã xem xét và quyết định như vậy';
const text = 'Đã cử người kiểm tra và vá xong trong ngày.';
const body = (more: object = {}) => ({ request: () => ({ body: { version, ...more } }) });
const gone = '0193a000-0000-7000-8000-000000000000';
const noLink = 'A'.repeat(43);
const over = { status: 410, code: 'contractor-link-over' } as const;

/** A clerk of the commune takes on the report that is named. */
const asClerk = (stage: Stage, id: string, sent: object): Request => ({
  ...signedBy(stage.cast.officials.one_stop_clerk.here),
  params: { id },
  body: sent,
});

/** An officer of the commune asks for the same on many reports; her post lets her work on them and no more. */
const many = async (stage: Stage, asked: object): Promise<Request> => {
  const { id } = await stage.objectOf(assignedTicket, 'owner');
  return { ...signedBy(stage.cast.officials.case_officer.here), body: { ids: [id], ...asked } };
};
const refusedEach =
  (code: string) =>
  ({ text: answer }: Reply): string | undefined => {
    const { done, items } = JSON.parse(answer) as TicketBulkResult;
    return done === 0 && items.every(({ problem }) => problem?.code === code) ? undefined : `not refused one by one: ${answer}`;
  };

/** A filter is its maker's alone. */
const heldBy = (caller: Caller, target: Target): boolean =>
  caller.kind === 'staff' && caller.role === 'feedback_coordinator' && caller.reach === (target === 'owner' ? 'here' : 'elsewhere');

export const feedbackStaffRows: Rows = {
  listStaffTickets: staffSelf({ ...reading, mustShow: assignedTicket, request: () => ({ query: { view: 'unit', limit: '100' } }) }),
  countStaffTickets: staffSelf(reading),
  exportStaffTickets: staffSelf(reading),
  getStaffTicket: staffObject(assignedTicket, reading),
  assignTicket: staffObject(routedTicket, { ...coordinating, ...body() }),
  passOnTicket: staffObject(assignedTicket, { ...handling, status: 422, code: 'not-an-office', ...body({ unitId: gone, reason }) }),
  rerouteTicket: staffObject(assignedTicket, { ...handling, status: 422, code: 'nothing-moved', ...body() }),
  previewTicketReroute: staffObject(assignedTicket, { ...handling, reads: true, request: () => ({ body: { category: 'street-light' } }) }),
  mergeTicket: staffObject(assignedTicket, { ...handling, status: 422, code: 'merge-target-unknown', ...body({ into: 'PA-261101-0000' }) }),
  unmergeTicket: staffObject(mergedTicket, { ...handling, ...body({ reason }) }),
  splitTicket: staffObject(assignedTicket, {
    ...handling,
    ...body({ parts: [{ category: 'street-light', text: 'Đèn đường ở đó cũng tắt' }] }),
  }),
  moderateTicket: staffObject(pendingTicket, { ...moderating, ...body({ visibility: 'public' }) }),
  startTicket: staffObject(assignedTicket, {
    ...handling,
    ...body(),
    needs: [assignedTicket, answeredTicket],
    also: [
      {
        name: 'of an answered report',
        request: async (stage) => asClerk(stage, (await stage.objectOf(answeredTicket, 'owner')).id, { version }),
        status: 409,
        code: 'ticket-not-there-yet',
      },
      {
        name: 'in a version that is gone',
        request: async (stage) => asClerk(stage, (await stage.objectOf(assignedTicket, 'owner')).id, { version: 7 }),
        status: 409,
        code: 'ticket-changed',
      },
    ],
  }),
  askTicketReporter: staffObject(assignedTicket, { ...handling, ...body({ question: 'Ổ gà nằm phía nào của cầu?' }) }),
  resumeTicket: staffObject(waitingTicket, { ...handling, ...body({ reason }) }),
  writeTicketMessage: staffObject(assignedTicket, { ...handling, request: () => ({ body: { kind: 'note', text } }) }),
  answerTicket: staffObject(assignedTicket, { ...handling, ...body({ closingCode: 'no_action', text, evidence: [] }) }),
  closeTicket: staffObject(answeredTicket, { ...coordinating, ...body({ reason }) }),
  rejectTicket: staffObject(assignedTicket, { ...moderating, ...body({ reason }) }),
  bulkTickets: staffSelf({
    ...handling,
    request: () => ({ body: { ids: [gone], act: 'start' } }),
    needs: [assignedTicket],
    also: [
      ...(['publish', 'assign', 'close', 'reject'] as const).map((act) => ({
        name: `${act} by somebody who only works on reports`,
        request: (stage: Stage) => many(stage, { act, reason }),
        status: 200,
        check: refusedEach('ticket-act-not-yours'),
      })),
      {
        name: 'start in another commune',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.case_officer.here),
          body: { ids: [(await stage.objectOf(assignedTicket, 'stranger')).id], act: 'start' },
        }),
        status: 200,
        check: refusedEach('not-found'),
      },
      ...(['pass_on', 'reject', 'close', 'note'] as const).map((act) => ({
        name: `${act} without a word`,
        request: (stage: Stage) => many(stage, { act }),
        status: 422,
        code: 'reason-missing',
      })),
      { name: 'passing on to nobody', request: (stage) => many(stage, { act: 'pass_on', reason }), status: 422, code: 'not-an-office' },
      { name: 'merging into nothing', request: (stage) => many(stage, { act: 'merge' }), status: 422, code: 'merge-target-unknown' },
    ],
  }),
  listTicketFilters: staffSelf(reading),
  saveTicketFilter: staffSelf({
    ...reading,
    status: 201,
    request: () => ({ body: { name: 'Ổ gà quá hạn', view: 'unit', category: 'pothole', overdue: true } }),
    needs: [ticketFilter],
    also: [
      {
        name: 'a second of the same name',
        request: (stage) => ({
          ...signedBy(stage.cast.officials.feedback_coordinator.here),
          body: { name: 'ĐIỂM NÓNG', view: 'triage' },
        }),
        status: 409,
        code: 'filter-name-taken',
      },
    ],
  }),
  removeTicketFilter: staffObject(ticketFilter, { ...reading, heldBy, status: 204 }),
  readOverdueTickets: staffSelf(coordinating),
  listTicketOffices: staffSelf({ ...reading, showsEverybody: true }),
  testFeedbackRules: staffSelf({
    ...reading,
    reads: true,
    request: () => ({ body: { lat: 21.8233, long: 105.2181, category: 'pothole' } }),
  }),
  listTicketTexts: staffObject(assignedTicket, handling),
  previewTicketText: staffObject(assignedTicket, { ...handling, reads: true, request: () => ({ body: { text } }) }),
  listReporterTickets: staffObject(assignedTicket, reading),
  getStaffTicketFile: staffObject(assignedTicket, {
    ...reading,
    status: 404,
    code: 'not-found',
    request: () => ({ params: { fileId: gone } }),
  }),
  sendTicketEvidence: staffObject(assignedTicket, {
    ...handling,
    status: 422,
    code: 'file-type-refused',
    request: () => ({
      query: { name: 'anh.txt' },
      body: new TextEncoder().encode('không phải ảnh'),
      headers: { 'content-type': 'application/octet-stream' },
    }),
  }),
  listContractorLinks: staffObject(givenOut, handling),
  makeContractorLink: staffObject(assignedTicket, {
    ...handling,
    status: 201,
    request: () => ({ body: { name: 'Đội duy tu đường bộ', task: 'Vá ổ gà bằng đá dăm', days: 7 } }),
  }),
  endContractorLink: staffObject(givenOut, { ...handling, status: 204, request: ({ linkId }) => ({ params: { linkId } }) }),
  getContractorJob: everybody({ ...over, request: () => ({ params: { token: noLink } }) }),
  getContractorPhoto: everybody({ ...over, request: () => ({ params: { token: noLink, fileId: gone } }) }),
  reportContractorWork: everybody({ ...over, request: () => ({ params: { token: noLink }, body: { text: 'Đã làm xong', done: true } }) }),
  sendContractorPhoto: everybody({
    ...over,
    request: () => ({
      params: { token: noLink },
      query: { name: 'anh.jpg' },
      body: new TextEncoder().encode('x'),
      headers: { 'content-type': 'application/octet-stream' },
    }),
  }),
  rateTicket: citizenObject(answeredTicket, {
    scope: 'feedback.report',
    status: 204,
    refused: { status: 404, code: 'ticket-not-found' },
    request: ({ code }) => ({ params: { code }, body: { satisfied: true } }),
  }),
  reopenTicket: citizenObject(answeredTicket, {
    scope: 'feedback.report',
    status: 204,
    refused: { status: 404, code: 'ticket-not-found' },
    request: ({ code }) => ({ params: { code }, body: { reason } }),
  }),
};
