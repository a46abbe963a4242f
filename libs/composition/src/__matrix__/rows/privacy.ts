import type { Caller } from '../callers.js';
import {
  acceptedRequest,
  acknowledgedRequest,
  askedRequest,
  dataExport,
  erasureRequest,
  shownConsent,
  withdrawnRequest,
  type MadeRequest,
} from '../objects/privacy.js';
import { signedBy } from '../people.js';
import { citizenObject, citizenSelf, everybody, staffObject, staffSelf, type Refusal, type Rows } from '../row.js';

const own = { scope: 'privacy.own', acting: ['delegate'] } as const;
const alone = { scope: 'privacy.own' } as const;
const officer = {
  scope: 'privacy.manage',
  roles: ['data_protection_officer'],
  /** The province answers for the data: an officer of one commune sees no request. */
  refusedTo: (caller: Caller): Refusal | undefined =>
    caller.kind === 'staff' && caller.reach !== 'province' ? { status: 404, code: 'not-found' } : undefined,
} as const;
const version = (object: MadeRequest) => ({ body: { version: object.version } });
const answer = 'Đã đối chiếu với giấy tờ công dân nộp.';

export const privacyRows: Rows = {
  getPrivacyNotice: everybody(),

  listConsents: citizenSelf(own),
  listConsentRecords: citizenSelf(own),
  chooseConsent: citizenSelf({
    ...own,
    request: async (stage) => {
      const { purpose, textSha256 } = await stage.objectOf(shownConsent, 'owner');
      return { params: { purpose }, body: { given: true, textSha256 } };
    },
  }),

  // Nobody on the stage has had a use stopped: the answer is that of an absent one.
  allowUse: citizenSelf({ ...own, status: 404, code: 'not-found', request: () => ({ params: { use: 'sms_notices' } }) }),

  askPrivacyRequest: citizenSelf({
    ...own,
    status: 201,
    request: () => ({ body: { kind: 'access', statement: 'Tôi muốn biết ai giữ địa chỉ của tôi.' } }),
  }),
  listPrivacyRequests: citizenSelf({ ...own, mustShow: askedRequest }),
  getPrivacyRequest: citizenObject(askedRequest, own),
  withdrawPrivacyRequest: citizenObject(askedRequest, { ...own, request: version }),

  listDataExports: citizenSelf({ ...alone, mustShow: dataExport }),
  askDataExport: citizenSelf({ ...alone, fresh: true, status: 202 }),
  getDataExportContent: citizenObject(dataExport, { ...alone, fresh: true }),

  getErasure: citizenSelf(alone),
  previewErasure: citizenSelf(alone),
  // Everybody on the stage has a dossier under way or may have one: the account is needed.
  askErasure: citizenSelf({
    ...alone,
    fresh: true,
    status: 422,
    code: 'erasure-words-differ',
    request: () => ({ body: { confirmation: 'có' } }),
  }),
  undoErasure: citizenSelf({ ...alone, status: 409, code: 'nothing-to-undo' }),

  listStaffPrivacyRequests: staffSelf({
    scope: 'privacy.manage',
    roles: ['data_protection_officer'],
    check: (reply, caller) => {
      const shown = (JSON.parse(reply.text) as { items: unknown[] }).items.length > 0;
      return shown === (caller.kind === 'staff' && caller.reach === 'province')
        ? undefined
        : 'shows the province’s requests to a commune, or to nobody';
    },
    showsEverybody: true,
    needs: [withdrawnRequest],
    also: (['here', 'province'] as const).map((reach) => ({
      name: `what is closed, to the officer ${reach}`,
      request: ({ cast }) => ({ ...signedBy(cast.officials.data_protection_officer[reach]), query: { state: 'closed' } }),
      status: 200,
      check: async ({ text }, stage) => {
        const shown = text.includes((await stage.objectOf(withdrawnRequest, 'owner')).id);
        return shown === (reach === 'province') ? undefined : `a request of the province is ${shown ? '' : 'not '}shown`;
      },
    })),
  }),
  getStaffPrivacyRequest: staffObject(askedRequest, officer),
  getDeletionRecord: staffObject(erasureRequest, officer),
  acknowledgePrivacyRequest: staffObject(askedRequest, { ...officer, request: version }),
  extendPrivacyRequest: staffObject(acknowledgedRequest, {
    ...officer,
    request: (o) => ({ body: { version: o.version, reason: answer } }),
  }),
  decidePrivacyRequest: staffObject(acknowledgedRequest, {
    ...officer,
    request: (o) => ({ body: { version: o.version, decision: 'refuse', answer } }),
  }),
  fulfilPrivacyRequest: staffObject(acceptedRequest, { ...officer, request: (o) => ({ body: { version: o.version, answer } }) }),
};
