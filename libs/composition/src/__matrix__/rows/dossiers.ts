import type { FeeQuote, StaffDossier } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import { roleTitles } from '@tinhso/organisations-contract';
import { idBytes, type StaffPost } from '@tinhso/platform';
import { postsOf } from '../callers.js';
import type { Reply } from '../http.js';
import type { Cast } from '../cast.js';
import { reachTo } from '../expectation.js';
import { ELSEWHERE, HERE, signedBy } from '../people.js';
import { accepted, asked, awaitingSignature, completed, draft, inProcess, namesake, residence, submitted } from '../objects/dossiers.js';
import { refusal } from '../objects/dossier-rights.js';
import { looseFile } from '../objects/files.js';
import { birth, RESIDENCE, stay } from '../objects/applications.js';
import { LESSENED, lessenedFee } from '../objects/waivers.js';
import { citizenObject, citizenSelf, everybody, staffObject, type Rows } from '../row.js';
import type { Stage } from '../stage.js';
import { supplementTerms } from './supplement-terms.js';

const delegate = ['delegate'] as const;
const both = ['delegate', 'helper'] as const;
const reading = ['one_stop_clerk', 'case_officer', 'leader'] as const;
const version = (object: { version: number }) => ({ body: { version: object.version } });

/** A procedure that nobody on the stage files, at the office of the owner. */
const feeOfOther = { procedureCode: LESSENED, receivingCommune: HERE, total: '15000' };

const leftToPay = ({ text }: Reply, expected: number) => {
  const { toPay } = JSON.parse(text) as FeeQuote;
  return toPay === expected ? undefined : `${toPay} is left to pay`;
};

const postsOfTwoFields = ({ one_stop_clerk: clerk, leader }: Cast['officials']): StaffPost[] => [
  clerk.here.post,
  { ...leader.here.post, fields: [RESIDENCE] },
];

export const dossierRows: Rows = {
  createDraft: citizenSelf({
    scope: 'draft.own',
    acting: both,
    status: 201,
    request: () => ({ body: { procedureCode: '1.004194' } }),
  }),
  listDrafts: citizenSelf({ scope: 'draft.own', acting: both, mustShow: draft }),
  getDraft: citizenObject(draft, { scope: 'draft.own', acting: both }),
  saveDraft: citizenObject(draft, {
    scope: 'draft.own',
    acting: both,
    // Naming somebody else's file must not keep it.
    request: async (object, stage) => {
      const files = await Promise.all([stage.objectOf(looseFile, 'owner'), stage.objectOf(looseFile, 'stranger')]);
      return { body: { version: object.version, answers: {}, papers: files.map(({ id }) => ({ paper: 'birthProof', fileId: id })) } };
    },
  }),
  getDraftPrefill: citizenObject(draft, { scope: 'draft.own', acting: both, needs: [namesake] }),
  // Saying no needs no consent; a yes to what is not offered is refused.
  chooseDraftPrefill: citizenObject(draft, {
    scope: 'draft.own',
    acting: both,
    request: () => ({ body: { accepted: [], textSha256: 'a'.repeat(64) } }),
  }),
  deleteDraft: citizenObject(draft, { scope: 'draft.own', acting: both, status: 204 }),

  submitDossier: citizenSelf({
    scope: 'dossier.submit',
    acting: delegate,
    status: 201,
    request: ({ cast }, caller) => {
      const mine = caller.kind === 'citizen' && caller.principal === 'stranger';
      return { body: stay(mine ? cast.stranger : cast.owner, mine ? ELSEWHERE : HERE), headers: { 'idempotency-key': newId() } };
    },
    needs: [looseFile],
    also: [
      {
        name: 'with a paper that somebody else sent',
        request: async (stage) => {
          const { id } = await stage.objectOf(looseFile, 'stranger');
          return { ...signedBy(stage.cast.owner, { 'idempotency-key': newId() }), body: birth(stage.cast.owner, HERE, id) };
        },
        status: 422,
        code: 'files-unusable',
      },
      {
        name: 'with another sum than is to be paid',
        request: ({ cast }) => ({
          ...signedBy(cast.owner, { 'idempotency-key': newId() }),
          body: { ...stay(cast.owner, HERE), toPay: 1 },
        }),
        status: 409,
        code: 'fee-changed',
      },
    ],
  }),
  quoteFee: citizenSelf({
    scope: 'dossier.submit',
    acting: delegate,
    request: () => ({ query: feeOfOther }),
    needs: [lessenedFee],
    also: [
      {
        name: 'whom a rule names pays less',
        request: async (stage) => {
          await stage.objectOf(lessenedFee, 'owner');
          return { ...signedBy(stage.cast.owner), query: feeOfOther };
        },
        status: 200,
        check: (reply) => leftToPay(reply, 7_500),
      },
      {
        name: 'somebody else pays all of it',
        request: async (stage) => {
          await stage.objectOf(lessenedFee, 'owner');
          return { ...signedBy(stage.cast.stranger), query: feeOfOther };
        },
        status: 200,
        check: (reply) => leftToPay(reply, 15_000),
      },
    ],
  }),
  listOwnDossiers: citizenSelf({
    scope: 'dossier.read-own',
    acting: delegate,
    mustShow: submitted,
    request: () => ({ query: { limit: '50' } }),
  }),
  getOwnDossier: citizenObject(submitted, { scope: 'dossier.read-own', acting: delegate }),
  supplementDossier: citizenObject(asked, {
    scope: 'dossier.supplement',
    acting: delegate,
    request: (object) => ({ body: { version: object.version, replies: [{ itemId: object.itemId, note: 'Gọi số của bà ngoại.' }] } }),
  }),
  withdrawDossier: citizenObject(submitted, { scope: 'dossier.withdraw', acting: delegate, request: version }),

  trackDossier: everybody({
    request: async (stage) => ({
      body: { code: (await stage.objectOf(submitted, 'owner')).code, phoneLast4: stage.cast.owner.phone.slice(-4) },
    }),
    also: [
      {
        name: 'the phone of somebody else',
        request: async (stage) => ({
          body: { code: (await stage.objectOf(submitted, 'stranger')).code, phoneLast4: stage.cast.owner.phone.slice(-4) },
        }),
        status: 404,
        code: 'tracking-not-found',
      },
      {
        name: 'a code that was never given',
        request: (stage) => ({ body: { code: 'H60.41-261123-9999', phoneLast4: stage.cast.owner.phone.slice(-4) } }),
        status: 404,
        code: 'tracking-not-found',
        sameAs: 'the phone of somebody else',
      },
    ],
  }),

  getStaffDossier: staffObject(submitted, {
    scope: 'dossier.read',
    roles: reading,
    // Nobody may do here what only a post elsewhere would let her do.
    check: ({ text }, caller, _stage, target) => {
      const { actions } = JSON.parse(text) as StaffDossier;
      const receives = actions.some(({ action, allowed }) => action === 'accept' && allowed);
      const posts = caller.kind === 'staff' ? postsOf(caller, ['one_stop_clerk']) : [];
      return receives === reachTo(posts, target) ? undefined : `accepting is ${receives ? '' : 'not '}offered`;
    },
    needs: [awaitingSignature],
    also: [
      {
        name: 'a clerk who leads in another field',
        request: async (stage) => ({
          ...signedBy({ token: () => stage.world.staffToken(postsOfTwoFields(stage.cast.officials)) }),
          params: { id: (await stage.objectOf(awaitingSignature, 'owner')).id },
        }),
        status: 200,
        check: ({ text }) => {
          const { actions } = JSON.parse(text) as StaffDossier;
          return actions.some(({ action, allowed }) => action === 'sign' && allowed) ? 'signing is offered' : undefined;
        },
      },
    ],
  }),
  revealDossierAnswers: staffObject(residence, {
    scope: 'dossier.read',
    roles: reading,
    request: () => ({ body: { purpose: 'Đối chiếu với giấy chứng sinh' } }),
  }),
  acceptDossier: staffObject(submitted, {
    scope: 'dossier.receive',
    roles: ['one_stop_clerk'],
    request: version,
    // Signed with the title of a post that is held there, not of one elsewhere; the second post of the stage is in no register.
    check: async (_reply, caller, stage, target) => {
      const { id } = await stage.objectOf(submitted, target === 'stranger' ? 'stranger' : 'owner');
      const sql = 'SELECT actor_title AS title FROM dossier_event WHERE dossier_id = ? ORDER BY version DESC LIMIT 1';
      const [event] = await stage.world.query<{ title: string }[]>(sql, [idBytes(id)]);
      const wanted = caller.kind === 'staff' && caller.others.length === 0 ? roleTitles.one_stop_clerk.vi : '';
      return event?.title === wanted ? undefined : `accepted as “${event?.title}”, not as “${wanted}”`;
    },
  }),
  refuseDossier: staffObject(submitted, {
    scope: 'dossier.receive',
    roles: ['one_stop_clerk'],
    request: (object) => ({ body: { version: object.version, ...refusal } }),
  }),
  returnDossier: staffObject(completed, { scope: 'dossier.receive', roles: ['one_stop_clerk'], request: version }),
  startDossier: staffObject(accepted, { scope: 'dossier.process', roles: ['case_officer'], request: version }),
  requestSupplement: staffObject(submitted, {
    scope: 'dossier.request-supplement',
    roles: reading,
    // The caller has not opened the paper that came with it: the last thing that is asked of whoever may do it.
    status: 409,
    code: 'files-unopened',
    request: (object) => ({
      body: {
        version: object.version,
        items: [{ kind: 'other', title: 'Số điện thoại', instruction: 'Cho biết số để liên lạc khi cần.' }],
      },
    }),
    needs: [inProcess],
    also: [
      ...supplementTerms,
      ...(['leader', 'one_stop_clerk'] as const).map((role) => ({
        name: `the ${role}, when the clerk has opened the paper`,
        request: async (stage: Stage) => {
          const { one_stop_clerk: clerk, [role]: asking } = stage.cast.officials;
          const { id, version: seen, fileId } = await stage.objectOf(submitted, 'owner');
          await stage.act(clerk.here, `/api/v1/staff/files/${fileId}/content`);
          const items = [{ kind: 'other', title: 'Số điện thoại', instruction: 'Cho biết số để liên lạc khi cần.' }];
          return { ...signedBy(asking.here), params: { id }, body: { version: seen, items } };
        },
        status: role === 'leader' ? 409 : 200,
        ...(role === 'leader' ? { code: 'files-unopened' } : {}),
      })),
    ],
  }),
  requestReview: staffObject(inProcess, {
    scope: 'dossier.process',
    roles: ['case_officer'],
    request: (object) => ({ body: { version: object.version, facts: { registeredOn: '2026-11-23' } } }),
    // The officer of the commune has taken it.
    refusedTo: (caller, target) =>
      caller.kind === 'staff' && caller.role === 'case_officer' && caller.reach === 'province' && target !== 'absent'
        ? { status: 409, code: 'action-not-allowed' }
        : undefined,
  }),
  signDossier: staffObject(awaitingSignature, { scope: 'dossier.sign', roles: ['leader'], request: version }),
  sendBackDossier: staffObject(awaitingSignature, {
    scope: 'dossier.sign',
    roles: ['leader'],
    request: (object) => ({ body: { version: object.version, reason: 'Ghi sai ngày sinh của cháu, sửa lại.' } }),
  }),
};
