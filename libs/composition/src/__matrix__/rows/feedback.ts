import { newId } from '@tinhso/kernel';
import { idBytes } from '@tinhso/platform';
import type { Caller } from '../callers.js';
import type { Request } from '../http.js';
import { askedTicket, followLink, ownAlert, pendingTicket, reportOf, ticket, ticketOfNobody } from '../objects/tickets.js';
import { photographedTicket } from '../objects/ticket-photos.js';
import { HERE, signedBy } from '../people.js';
import { citizenObject, citizenSelf, everybody, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const reading = { scope: 'feedback.read-own' } as const;
const acting = { scope: 'feedback.report' } as const;
const refused = { status: 404, code: 'ticket-not-found' } as const;
const keyed = (body: unknown): Request => ({ body, headers: { 'idempotency-key': newId() } });

const publicCode = async (stage: Stage): Promise<Request> => ({ params: { code: (await stage.objectOf(ticket, 'owner')).code } });
const pendingCode = async (stage: Stage): Promise<Request> => ({ params: { code: (await stage.objectOf(pendingTicket, 'owner')).code } });

/** A report of somebody who does not call, for the stranger another one than for everybody else. */
const foreign = async (stage: Stage, caller: Caller): Promise<Request> => {
  const whose = caller.kind === 'citizen' && caller.principal === 'stranger' ? 'stranger' : 'owner';
  return { params: { code: (await stage.objectOf(ticketOfNobody, whose)).code } };
};

/** A report that is not public is not there for anybody else. */
const hidden = (signed: (stage: Stage) => Request, more: Request = {}): FurtherCall[] => [
  {
    name: 'of a report that waits for a moderator',
    request: async (stage) => ({ ...signed(stage), ...more, ...(await pendingCode(stage)) }),
    ...refused,
  },
  { name: 'of no report', request: (stage) => ({ ...signed(stage), ...more, params: { code: 'PA-261101-9999' } }), ...refused },
];

/** The photo of the owner's report. */
const photo = async (stage: Stage): Promise<{ params: { code: string; fileId: string } }> => {
  const { code, fileId } = await stage.objectOf(photographedTicket, 'owner');
  return { params: { code, fileId } };
};

/** The same photo, after something became of it. */
const spoilt: readonly FurtherCall[] = (
  [
    ['that is not for everybody', 'UPDATE ticket_file SET is_public = 0 WHERE file_id = ?', 'ticket-not-found'],
    ['that was not looked through yet', "UPDATE stored_file SET state = 'pending' WHERE id = ?", 'not-found'],
    ['of which nobody knows what it is', 'UPDATE stored_file SET media_type = NULL WHERE id = ?', 'not-found'],
  ] as const
).map(([name, change, code]) => ({
  name,
  request: async (stage: Stage) => {
    const { params } = await photo(stage);
    await stage.world.query(change, [idBytes(params.fileId)]);
    return { params };
  },
  status: 404,
  code,
}));

const anonymous = (): Request => ({});
const asStranger = (stage: Stage): Request => signedBy(stage.cast.stranger);
const address = { body: { channel: 'mail', address: 'ai.do@example.vn' } } as const;

export const feedbackRows: Rows = {
  listFeedbackCategories: everybody(),
  suggestFeedbackCategory: everybody({ reads: true, request: () => ({ body: { text: 'ổ gà' } }) }),
  findLikelyDuplicates: everybody({ reads: true, request: () => ({ body: { category: 'pothole', lat: 21.8233, long: 105.2181 } }) }),
  listPublicTickets: everybody({
    showsEverybody: true,
    needs: [ticket, pendingTicket],
    check: async ({ text }, _caller, stage) =>
      text.includes((await stage.objectOf(pendingTicket, 'owner')).code) ? 'a report that waits for a moderator is listed' : undefined,
    also: [
      {
        name: 'by the code of one that waits for a moderator',
        request: async (stage) => ({ query: { text: (await stage.objectOf(pendingTicket, 'owner')).code } }),
        status: 200,
        check: ({ text }) => (text.includes('"items":[]') ? undefined : 'a report that waits for a moderator is found'),
      },
    ],
  }),
  getFeedbackMap: everybody({
    showsEverybody: true,
    request: () => ({ query: { bbox: '105.2,21.8,105.3,21.9', zoom: '14' } }),
    also: [
      {
        name: 'of a box turned over',
        request: () => ({ query: { bbox: '105.3,21.8,105.2,21.9', zoom: '14' } }),
        status: 422,
        code: 'invalid',
      },
    ],
  }),
  getPublicTicket: everybody({ showsEverybody: true, needs: [ticket, pendingTicket], request: publicCode, also: hidden(anonymous) }),
  getTicketPhoto: everybody({
    showsEverybody: true,
    needs: [photographedTicket],
    request: (stage) => photo(stage),
    also: [
      {
        name: 'of another report',
        request: async (stage) => {
          const { fileId } = await stage.objectOf(photographedTicket, 'stranger');
          return { params: { code: (await stage.objectOf(photographedTicket, 'owner')).code, fileId } };
        },
        ...refused,
      },
      ...spoilt,
    ],
  }),
  getFeedbackFeed: everybody({ showsEverybody: true }),
  getFeedbackFigures: everybody(),
  followTicketByAddress: everybody({
    status: 202,
    needs: [ticket, pendingTicket],
    request: async (stage) => ({ ...(await publicCode(stage)), ...address }),
    also: [
      ...hidden(anonymous, address),
      {
        name: 'by an address that is none',
        request: async (stage) => ({ ...(await publicCode(stage)), body: { channel: 'sms', address: 'ai.do@example.vn' } }),
        status: 422,
        code: 'follow-address-faulty',
      },
    ],
  }),
  askFeedbackAlerts: everybody({
    status: 202,
    request: () => ({ body: { ...address.body, commune: HERE } }),
    also: [
      { name: 'of no area', request: () => address, status: 422, code: 'follow-area-faulty' },
      {
        name: 'of a commune elsewhere',
        request: () => ({ body: { ...address.body, commune: '00004' } }),
        status: 422,
        code: 'follow-area-faulty',
      },
    ],
  }),
  getFollowing: everybody({
    showsEverybody: true,
    needs: [followLink],
    request: async (stage) => ({ params: { token: (await stage.objectOf(followLink, 'owner')).token } }),
    also: [{ name: 'by a link of nobody', request: () => ({ params: { token: 'x'.repeat(43) } }), status: 404, code: 'follow-link-dead' }],
  }),
  confirmFollowing: everybody({
    showsEverybody: true,
    needs: [followLink],
    request: async (stage) => ({ params: { token: (await stage.objectOf(followLink, 'owner')).token } }),
    also: [{ name: 'by a link of nobody', request: () => ({ params: { token: 'x'.repeat(43) } }), status: 404, code: 'follow-link-dead' }],
  }),
  leaveFollowing: everybody({
    status: 204,
    needs: [followLink],
    request: async (stage) => ({ params: { token: (await stage.objectOf(followLink, 'owner')).token } }),
    also: [{ name: 'by a link of nobody', request: () => ({ params: { token: 'x'.repeat(43) } }), status: 404, code: 'follow-link-dead' }],
  }),
  askFeedbackPhoneCode: everybody({
    status: 202,
    request: () => ({ body: { phone: '0912 345 678' } }),
    also: [
      { name: 'for a number that is none', request: () => ({ body: { phone: '0207382212' } }), status: 422, code: 'feedback-phone-faulty' },
    ],
  }),
  openFeedbackPhoneSession: everybody({
    status: 422,
    code: 'feedback-code-wrong',
    request: () => ({ body: { phone: '0912345678', code: '000000' } }),
  }),
  trackTicket: everybody({
    status: 404,
    code: 'ticket-tracking-not-found',
    needs: [ticket],
    request: async (stage) => ({ body: { code: (await stage.objectOf(ticket, 'owner')).code, phoneLast4: '0000' } }),
    also: [
      {
        name: 'with the digits of the phone',
        request: async (stage) => ({
          body: { code: (await stage.objectOf(ticket, 'owner')).code, phoneLast4: stage.cast.owner.phone.slice(-4) },
        }),
        status: 200,
      },
    ],
  }),
  reportTicket: citizenSelf({ ...acting, status: 201, request: () => keyed(reportOf(HERE)) }),
  listOwnTickets: citizenSelf({ ...reading, mustShow: ticket }),
  getOwnTicket: citizenObject(ticket, { ...reading, refused }),
  previewOwnTicket: citizenObject(pendingTicket, { ...reading, refused }),
  changeOwnTicketDetails: citizenObject(ticket, { ...acting, refused, status: 204, request: () => ({ body: { nameShown: 'shown' } }) }),
  replyToOffice: citizenObject(askedTicket, {
    ...acting,
    refused,
    status: 204,
    request: () => ({ body: { text: 'Ngay trước cổng số 2' } }),
    needs: [ticket],
    also: [
      {
        name: 'where nothing is asked',
        request: async (stage) => ({ ...signedBy(stage.cast.owner), ...(await publicCode(stage)), body: { text: 'Ngay trước cổng số 2' } }),
        status: 409,
        code: 'ticket-asks-nothing',
      },
    ],
  }),
  sayMeToo: citizenSelf({
    ...acting,
    showsEverybody: true,
    needs: [ticket, pendingTicket, ticketOfNobody],
    request: foreign,
    also: [
      ...hidden(asStranger),
      {
        name: 'to the own report',
        request: async (stage) => ({ ...signedBy(stage.cast.owner), ...(await publicCode(stage)) }),
        status: 409,
        code: 'ticket-own',
      },
    ],
  }),
  followTicket: citizenSelf({
    ...acting,
    status: 204,
    needs: [ticket, pendingTicket, ticketOfNobody],
    request: foreign,
    also: hidden(asStranger),
  }),
  unfollowTicket: citizenSelf({
    ...acting,
    status: 204,
    needs: [ticket, pendingTicket, ticketOfNobody],
    request: foreign,
    also: hidden(asStranger),
  }),
  getTicketTies: citizenSelf({
    ...acting,
    showsEverybody: true,
    needs: [ticket, pendingTicket, ticketOfNobody],
    request: foreign,
    also: [
      ...hidden(asStranger),
      {
        name: 'to the own report that waits for a moderator',
        request: async (stage) => ({ ...signedBy(stage.cast.owner), ...(await pendingCode(stage)) }),
        status: 200,
        check: ({ text }) => (text.includes('"own":true') ? undefined : 'the own report is not known as such'),
      },
    ],
  }),
  listOwnFeedbackAlerts: citizenSelf({ ...acting, mustShow: ownAlert }),
  removeOwnFeedbackAlert: citizenObject(ownAlert, { ...acting, status: 204, refused: { status: 404, code: 'alert-not-found' } }),
  askOwnFeedbackAlerts: citizenSelf({
    ...acting,
    status: 204,
    request: () => ({ body: { commune: HERE } }),
    also: [{ name: 'of no area', request: (stage) => ({ ...asStranger(stage), body: {} }), status: 422, code: 'follow-area-faulty' }],
  }),
};
