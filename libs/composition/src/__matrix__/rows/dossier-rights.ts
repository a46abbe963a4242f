import { idBytes } from '@tinhso/platform';
import { postsOf } from '../callers.js';
import { officeOf } from '../cast.js';
import { reachTo } from '../expectation.js';
import { ELSEWHERE, HERE, signedBy } from '../people.js';
import { birth, CIVIL_STATUS } from '../objects/applications.js';
import { askedToSign, asksToSign, lowMark, reception, refused, unsigned } from '../objects/dossier-rights.js';
import { submitted } from '../objects/dossiers.js';
import { photoBytes } from '../objects/files.js';
import { citizenObject, citizenSelf, staffObject, staffSelf, type FurtherCall, type Rows } from '../row.js';

const delegate = ['delegate'] as const;
const answer = 'Chúng tôi đã xem lại và xin lỗi vì hướng dẫn chưa rõ.';
const clerks = ['one_stop_clerk'] as const;
const sign = 'dossier.co-sign';
const receive = 'dossier.receive';

const notFound = { status: 404, code: 'not-found' } as const;

/** What is finished is a dossier. */
const finished: readonly FurtherCall[] = [
  {
    name: 'when it is finished',
    request: async (stage) => {
      const { id } = await stage.objectOf(reception, 'owner');
      await stage.world.query('UPDATE dossier_reception SET finished_at = begun_at WHERE id = ?', [idBytes(id)]);
      return { ...signedBy(stage.cast.officials.one_stop_clerk.here), params: { id } };
    },
    ...notFound,
  },
];

/** Of whom nobody has heard. */
const somebody = { fullName: 'Lý Thị Mai', phone: '0987654321' };

/** What citizens may do with a dossier beside filing it, and the desk's part in it. */
export const dossierRightsRows: Rows = {
  openCorrection: citizenObject(submitted, { scope: 'dossier.correct', acting: delegate }),
  correctDossier: citizenObject(submitted, {
    scope: 'dossier.correct',
    acting: delegate,
    request: ({ version, fileId }, { cast }) => {
      const { answers, papers } = birth(cast.owner, HERE, fileId);
      return { body: { version, answers: { ...answers, childFullName: 'Nông Minh Khoa' }, papers, declared: true } };
    },
  }),
  rateDossier: citizenObject(refused, {
    scope: 'dossier.rate',
    acting: delegate,
    status: 201,
    request: () => ({ body: { level: 'satisfied' } }),
  }),

  listCoSigners: citizenObject(unsigned, {
    scope: sign,
    also: [
      {
        name: 'a draft whose time is over',
        request: async (stage) => {
          const { id } = await stage.objectOf(unsigned, 'owner');
          await stage.world.query('UPDATE dossier_draft SET expires_at = created_at WHERE id = ?', [idBytes(id)]);
          return { ...signedBy(stage.cast.owner), params: { id } };
        },
        ...notFound,
      },
      {
        name: 'a draft that corrects what was filed',
        request: async (stage) => {
          const path = `/api/v1/citizen/dossiers/${(await stage.objectOf(submitted, 'owner')).id}/correction-draft`;
          const { id } = (await stage.act<{ id: string }>(stage.cast.owner, path, { method: 'POST' })).body;
          return { ...signedBy(stage.cast.owner), params: { id } };
        },
        ...notFound,
      },
    ],
  }),
  inviteCoSigner: citizenObject(unsigned, {
    scope: sign,
    status: 201,
    request: ({ version }, { cast }) => ({
      body: { version, signer: 'spouse', fullName: cast.bystander.name, phone: cast.bystander.phone },
    }),
  }),
  withdrawCoSigning: citizenObject(asksToSign, { scope: sign, status: 204, request: ({ version }) => ({ body: { version } }) }),
  listCoSignings: citizenSelf({ scope: sign, mustShow: askedToSign }),
  getCoSigning: citizenObject(askedToSign, {
    scope: sign,
    also: [
      {
        name: 'the stranger, when the owner has begun to answer',
        request: async (stage) => {
          const { id, version } = await stage.objectOf(askedToSign, 'owner');
          await stage.act(stage.cast.owner, `/api/v1/citizen/co-signings/${id}`, {
            method: 'PUT',
            body: { version, answers: { spouseFullName: 'Nguyễn Thị Hoa' }, papers: [] },
          });
          return { ...signedBy(stage.cast.stranger), params: { id } };
        },
        ...notFound,
      },
      {
        name: 'when the draft is gone',
        request: async (stage) => {
          const { id } = await stage.objectOf(askedToSign, 'owner');
          await stage.world.query('DELETE FROM dossier_draft WHERE id = (SELECT draft_id FROM dossier_co_signing WHERE id = ?)', [
            idBytes(id),
          ]);
          return { ...signedBy(stage.cast.owner), params: { id } };
        },
        ...notFound,
      },
    ],
  }),
  saveCoSigning: citizenObject(askedToSign, {
    scope: sign,
    request: ({ version }) => ({ body: { version, answers: { spouseFullName: 'Nguyễn Thị Hoa' }, papers: [] } }),
  }),
  // Nobody on the stage has proved an eID of level 2: that is asked of whoever may sign at all, and of nobody else.
  signCoSigning: citizenObject(askedToSign, {
    scope: sign,
    status: 403,
    code: 'assurance-too-low',
    request: ({ version }) => ({ body: { version, answers: {}, papers: [], declared: true } }),
  }),
  declineCoSigning: citizenObject(askedToSign, {
    scope: sign,
    request: ({ version }) => ({ body: { version, reason: 'Chưa quen biết người này.' } }),
  }),

  listDesks: staffSelf({
    scope: receive,
    roles: clerks,
    check: ({ text }, caller, { world }) => {
      const posts = caller.kind === 'staff' ? postsOf(caller, clerks) : [];
      const shown = text.includes(officeOf(world, HERE));
      return shown === reachTo(posts, 'owner') ? undefined : `the desk here is ${shown ? '' : 'not '}offered`;
    },
  }),
  // Whoever began one sees it, while a post of hers is there.
  listReceptions: staffSelf({
    scope: receive,
    roles: clerks,
    check: async ({ text }, caller, stage) => {
      const shown = text.includes((await stage.objectOf(reception, 'owner')).id);
      const began = caller.kind === 'staff' && caller.role === 'one_stop_clerk' && caller.reach === 'here';
      return shown === began ? undefined : `what the clerk here began is ${shown ? '' : 'not '}shown`;
    },
    also: [
      {
        name: 'whoever began it and has moved to another office',
        request: ({ world, cast: { officials } }) => {
          const { accountId, name } = officials.one_stop_clerk.here;
          const posts = [officials.one_stop_clerk.elsewhere.post];
          return signedBy({ token: () => world.staffToken(posts, accountId, name) });
        },
        status: 200,
        check: async ({ text }, stage) =>
          text.includes((await stage.objectOf(reception, 'owner')).id) ? 'what she left behind is shown' : undefined,
      },
    ],
  }),
  beginReception: staffSelf({
    scope: receive,
    roles: clerks,
    status: 201,
    request: ({ world }, caller) => {
      const elsewhere = caller.kind === 'staff' && postsOf(caller, clerks)[0]?.reach === 'elsewhere';
      const unitId = officeOf(world, elsewhere ? ELSEWHERE : HERE);
      return { body: { procedureCode: '1.001193', channel: 'in_person', unitId, person: somebody } };
    },
    // A birth is not of the field to which the post is limited: this desk has nothing to receive it at.
    refusedTo: (caller) =>
      caller.kind === 'staff' && postsOf(caller, clerks).every(({ fields }) => fields && !fields.includes(CIVIL_STATUS))
        ? { status: 404, code: 'not-found' }
        : undefined,
    also: [
      {
        name: 'at the desk of another office',
        request: ({ world, cast }) => ({
          ...signedBy(cast.officials.one_stop_clerk.here),
          body: { procedureCode: '1.001193', channel: 'in_person', unitId: officeOf(world, ELSEWHERE), person: somebody },
        }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  getReception: staffObject(reception, { scope: receive, roles: clerks, also: finished }),
  saveReception: staffObject(reception, {
    scope: receive,
    roles: clerks,
    request: ({ version }) => ({ body: { version, answers: { relation: 'mother' }, papers: [] } }),
  }),
  scanPaper: staffObject(reception, {
    scope: receive,
    roles: clerks,
    status: 201,
    request: async () => ({
      query: { paper: 'birthProof', name: 'quet.jpg' },
      body: await photoBytes(),
      headers: { 'content-type': 'application/octet-stream' },
    }),
  }),
  finishReception: staffObject(reception, {
    scope: receive,
    roles: clerks,
    status: 201,
    request: ({ version, application }) => ({
      body: { version, answers: application.answers, papers: application.papers, confirmed: true },
    }),
  }),
  discardReception: staffObject(reception, { scope: receive, roles: clerks, status: 204, also: finished }),

  listRatingFollowUps: staffSelf({ scope: 'dossier.supervise', roles: ['leader'], mustShow: lowMark }),
  answerRating: staffObject(lowMark, {
    scope: 'dossier.supervise',
    roles: ['leader'],
    request: () => ({ body: { answer } }),
    needs: [refused],
    also: [
      {
        name: 'where nobody was dissatisfied',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.leader.here),
          params: { id: (await stage.objectOf(refused, 'owner')).id },
          body: { answer },
        }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
};
