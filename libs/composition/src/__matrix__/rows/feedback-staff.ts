import type { StaffTicket, StaffTicketCounts, StaffTicketPage, TicketBulkResult } from '@tinhso/feedback-contract';
import { postsOf, type Caller } from '../callers.js';
import { reachTo, type Target } from '../expectation.js';
import {
  answeredTicket,
  assignedTicket,
  givenOut,
  keptElsewhere,
  mergedTicket,
  pendingTicket,
  routedTicket,
  waitingTicket,
} from '../objects/feedback.js';
import { ticketFilter } from '../objects/ticket-filters.js';
import { photographedTicket } from '../objects/ticket-photos.js';
import type { Reply, Request } from '../http.js';
import { ofNoOffice } from '../no-office.js';
import { signedBy } from '../people.js';
import { citizenObject, everybody, staffObject, staffSelf, type FurtherCall, type Rows } from '../row.js';
import type { Holder, Stage } from '../stage.js';
import { toldWithinReach } from '../within-reach.js';

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

/** Code of a report that lies with another office. */
const ANOTHERS = 'PA-261122-9001';

/** The clerk of the commune declares a report the duplicate of one that nobody was given. */
const mergedInto = async (stage: Stage, whose: Holder): Promise<Request> => {
  const { code } = await stage.objectOf(routedTicket, whose);
  return asClerk(stage, (await stage.objectOf(assignedTicket, 'owner')).id, { version, into: code });
};

/** The clerk of the commune looks for a report by its code. */
const byCode = (name: string, whose: Holder, isFound: boolean): FurtherCall => ({
  name: `by the code of one ${name}`,
  request: async (stage) => ({
    ...signedBy(stage.cast.officials.one_stop_clerk.here),
    query: { q: (await stage.objectOf(assignedTicket, whose)).code },
  }),
  status: 200,
  check: ({ text: told }) =>
    (JSON.parse(told) as StaffTicketPage).items.length === (isFound ? 1 : 0) ? undefined : `not what was looked for: ${told}`,
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
  target !== 'absent' &&
  caller.kind === 'staff' &&
  caller.role === 'feedback_coordinator' &&
  caller.reach === (target === 'owner' ? 'here' : 'elsewhere');

export const feedbackStaffRows: Rows = {
  listStaffTickets: staffSelf({
    ...reading,
    mustShow: assignedTicket,
    request: () => ({ query: { view: 'unit', limit: '100' } }),
    also: [
      byCode('of another office', 'stranger', false),
      byCode('of the own office', 'owner', true),
      {
        name: 'of an office that is there no more',
        request: (stage) => ({ ...ofNoOffice(stage, 'feedback_coordinator'), query: { view: 'unit' } }),
        status: 200,
        check: ({ text: told }) => ((JSON.parse(told) as StaffTicketPage).items.length === 0 ? undefined : `reports are told: ${told}`),
      },
    ],
  }),
  countStaffTickets: staffSelf({
    ...reading,
    needs: [assignedTicket],
    check: ({ text: told }) => ((JSON.parse(told) as StaffTicketCounts).counts.unit > 0 ? undefined : 'none of the own is counted'),
  }),
  exportStaffTickets: staffSelf({
    ...reading,
    needs: [assignedTicket],
    request: () => ({ query: { view: 'unit' } }),
    check: toldWithinReach(assignedTicket, reading.roles, ({ code }) => code),
  }),
  // What is offered is what the posts grant over this very report, whatever they grant over others.
  getStaffTicket: staffObject(assignedTicket, {
    ...reading,
    check: ({ text: told }, caller, _stage, target) => {
      const posts = caller.kind === 'staff' ? postsOf(caller, moderating.roles) : [];
      const offered = (JSON.parse(told) as StaffTicket).acts.some(({ act, allowed }) => act === 'reject' && allowed);
      return offered === reachTo(posts, target) ? undefined : `to reject it is ${offered ? '' : 'not '}offered`;
    },
  }),
  assignTicket: staffObject(routedTicket, { ...coordinating, ...body() }),
  passOnTicket: staffObject(assignedTicket, { ...handling, status: 422, code: 'not-an-office', ...body({ unitId: gone, reason }) }),
  rerouteTicket: staffObject(assignedTicket, { ...handling, status: 422, code: 'nothing-moved', ...body() }),
  previewTicketReroute: staffObject(assignedTicket, { ...handling, reads: true, request: () => ({ body: { category: 'street-light' } }) }),
  mergeTicket: staffObject(assignedTicket, {
    ...handling,
    status: 422,
    code: 'merge-target-unknown',
    ...body({ into: 'PA-261101-0000' }),
    needs: [routedTicket],
    also: [
      {
        name: 'into one of the same office',
        request: (stage) => mergedInto(stage, 'owner'),
        status: 200,
      },
      {
        name: 'into one of another office',
        request: (stage) => mergedInto(stage, 'stranger'),
        status: 422,
        code: 'merge-target-unknown',
      },
    ],
  }),
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
  readOverdueTickets: staffSelf({
    ...coordinating,
    needs: [assignedTicket],
    check: toldWithinReach(assignedTicket, coordinating.roles, ({ unitId }) => unitId),
  }),
  listTicketOffices: staffSelf({ ...reading, showsEverybody: true }),
  testFeedbackRules: staffSelf({
    ...reading,
    reads: true,
    request: () => ({ body: { lat: 21.8233, long: 105.2181, category: 'pothole' } }),
  }),
  listTicketTexts: staffObject(assignedTicket, handling),
  previewTicketText: staffObject(assignedTicket, { ...handling, reads: true, request: () => ({ body: { text } }) }),
  listReporterTickets: staffObject(assignedTicket, {
    ...reading,
    also: [
      {
        name: 'what the same person reported of another commune',
        request: async (stage) => {
          await keptElsewhere(stage, stage.cast.owner, ANOTHERS);
          const { id } = await stage.objectOf(assignedTicket, 'owner');
          return { ...signedBy(stage.cast.officials.one_stop_clerk.here), params: { id } };
        },
        status: 200,
        check: ({ text: told }) => (told.includes(ANOTHERS) ? 'the report of another office is told' : undefined),
      },
    ],
  }),
  getStaffTicketFile: staffObject(photographedTicket, {
    ...reading,
    request: ({ fileId }) => ({ params: { fileId } }),
    also: [
      {
        name: 'a file of another report',
        request: async (stage) => {
          const [{ id }, { fileId }] = await Promise.all([
            stage.objectOf(photographedTicket, 'owner'),
            stage.objectOf(photographedTicket, 'stranger'),
          ]);
          return { ...signedBy(stage.cast.officials.one_stop_clerk.here), params: { id, fileId } };
        },
        status: 404,
        code: 'not-found',
      },
    ],
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
