import type { HelperDesk } from '@tinhso/assistance-contract';
import { newId } from '@tinhso/kernel';
import type { Caller } from '../callers.js';
import { stay } from '../objects/applications.js';
import {
  askedSession,
  assistedFiling,
  assistedSession,
  codeSession,
  disownedSession,
  filingOf,
  slipSession,
  takenBackFiling,
} from '../objects/assistance.js';
import { draft } from '../objects/dossiers.js';
import { HERE, signedBy } from '../people.js';
import { citizenObject, citizenSelf, everybody, type Rows } from '../row.js';

const own = { scope: 'assisted.own' } as const;
const helping = { scope: 'assistance.help' } as const;
/** The session belongs to the helper, who is the friend. */
const helpers = { parties: { owner: ['friend'], stranger: [] } } as const;
const filing = { scope: 'assisted.file', acting: ['helper'] } as const;
/** Filing is for sessions alone: nobody does it for herself, nor by another authority. */
const inSession = (caller: Caller) =>
  caller.kind === 'citizen' && caller.acting?.as !== 'helper' ? { status: 403, code: 'not-in-session' } : undefined;
const notOnRoster = (caller: Caller) =>
  caller.kind === 'citizen' && caller.principal !== 'friend' ? { status: 403, code: 'not-a-helper' } : undefined;

/** Somebody else's session looks like one that waits for nothing. */
const notWaiting = { status: 409, code: 'session-not-waiting' } as const;

const link = { token: 'x'.repeat(22) };
const noLink = { status: 404, code: 'link-unknown' } as const;
const declared = { declared: true };

export const assistanceRows: Rows = {
  getHelperDesk: citizenSelf({
    ...helping,
    friendIsParty: true,
    check: ({ text }, caller) => {
      const { memberships } = JSON.parse(text) as HelperDesk;
      const wanted = caller.kind === 'citizen' && caller.principal === 'friend' ? 1 : 0;
      return memberships.length === wanted ? undefined : `${memberships.length} rosters are shown, ${wanted} are hers`;
    },
  }),
  startAssistedSession: citizenSelf({
    ...helping,
    status: 201,
    friendIsParty: true,
    refusedTo: notOnRoster,
    request: async (stage) => {
      const { memberId } = await stage.objectOf(assistedSession, 'owner');
      return { body: { memberId, fullName: 'Sùng Thị Mai', phone: '0987000777', consent: 'code' } };
    },
  }),
  getAssistedSession: citizenObject(assistedSession, { ...helping, ...helpers }),
  // The code went out a moment ago.
  resendAssistedConsentCode: citizenObject(codeSession, { ...helping, ...helpers, status: 429, code: 'assisted-code-later' }),
  giveAssistedConsent: citizenObject(codeSession, {
    ...helping,
    ...helpers,
    status: 422,
    code: 'assisted-code-wrong',
    refused: notWaiting,
    request: () => ({ body: { code: '000000' } }),
  }),
  signAssistedConsentSlip: citizenObject(slipSession, {
    ...helping,
    ...helpers,
    refused: notWaiting,
    request: () => ({ body: { signed: true } }),
  }),
  endAssistedSession: citizenObject(assistedSession, { ...helping, ...helpers }),

  fileAssisted: citizenSelf({
    ...filing,
    status: 201,
    refusedTo: inSession,
    request: async (stage, caller) => {
      const { cast } = stage;
      const acts = caller.kind === 'citizen' && caller.acting?.as === 'helper' && !stage.withdrawn.has('assisted.file');
      const sessionId = cast.assistance.running.split(':')[1] ?? '';
      const body = acts ? await filingOf(stage, cast.friend, sessionId, cast.owner, HERE) : unfiled;
      return { body, headers: { 'idempotency-key': newId() } };
    },
    needs: [draft],
    also: [
      {
        name: 'by a draft of somebody else',
        request: async (stage) => {
          const { cast } = stage;
          const draftId = (await stage.objectOf(draft, 'stranger')).id;
          const body = { ...stay(cast.owner, HERE), draftId, declared: undefined };
          return { ...signedBy(cast.friend, { 'x-acting-for': cast.assistance.running, 'idempotency-key': newId() }), body };
        },
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  takeBackAssistedFiling: citizenObject(assistedFiling, {
    ...filing,
    refusedTo: inSession,
    needs: [assistedSession],
    also: [
      {
        name: 'from another session with the same person',
        request: async (stage) => {
          const other = `assisted:${(await stage.objectOf(assistedSession, 'owner')).id}`;
          const { id } = await stage.objectOf(assistedFiling, 'owner');
          return { ...signedBy(stage.cast.friend, { 'x-acting-for': other }), params: { id } };
        },
        status: 404,
        code: 'not-found',
      },
    ],
  }),

  listAssistedMatters: citizenSelf({ ...own, mustShow: assistedFiling }),
  answerAssistedSession: citizenObject(askedSession, { ...own, status: 204, request: () => ({ body: { agree: true } }) }),
  stopAssistedSession: citizenObject(assistedSession, { ...own, status: 204 }),
  disownAssistedSession: citizenObject(assistedSession, {
    ...own,
    needs: [disownedSession],
    also: (['owner', 'stranger'] as const).map((who) => ({
      name: `the ${who} says so a second time`,
      request: async (stage) => ({
        ...signedBy(stage.cast[who]),
        params: { id: (await stage.objectOf(disownedSession, who)).id },
      }),
      status: 200,
      check: async ({ text }, stage) => {
        const { caseId } = await stage.objectOf(disownedSession, who);
        return text.includes(caseId) ? undefined : 'another case is told';
      },
    })),
  }),
  getAssistedFiling: citizenObject(assistedFiling, {
    ...own,
    needs: [takenBackFiling],
    also: [
      {
        name: 'what the helper took back',
        request: async (stage) => ({
          ...signedBy(stage.cast.owner),
          params: { id: (await stage.objectOf(takenBackFiling, 'owner')).id },
        }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  confirmAssistedFiling: citizenObject(assistedFiling, { ...own, request: () => ({ body: declared }) }),
  disownAssistedFiling: citizenObject(assistedFiling, own),

  previewAssistedFiling: everybody({ ...noLink, request: () => ({ body: link }) }),
  sendAssistedFilingCode: everybody({ ...noLink, request: () => ({ body: link }) }),
  viewAssistedFiling: everybody({ ...noLink, request: () => ({ body: { ...link, code: '123456' } }) }),
  confirmAssistedFilingByLink: everybody({ ...noLink, request: () => ({ body: { ...link, pass: link.token, ...declared } }) }),
  disownAssistedFilingByLink: everybody({ ...noLink, request: () => ({ body: link }) }),
};

/** A body that is well-formed; whoever sends it gets no further. */
const unfiled = { procedureCode: '1.004194', receivingCommune: HERE, answers: {}, papers: [], draftId: newId() };
