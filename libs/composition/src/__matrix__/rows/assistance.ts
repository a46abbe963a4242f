import { newId } from '@tinhso/kernel';
import type { Caller } from '../callers.js';
import { askedSession, assistedFiling, assistedSession, codeSession, filingOf, slipSession } from '../objects/assistance.js';
import { HERE } from '../people.js';
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
  getHelperDesk: citizenSelf({ ...helping, friendIsParty: true }),
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
  }),
  takeBackAssistedFiling: citizenObject(assistedFiling, { ...filing, refusedTo: inSession }),

  listAssistedMatters: citizenSelf({ ...own, mustShow: assistedFiling }),
  answerAssistedSession: citizenObject(askedSession, { ...own, status: 204, request: () => ({ body: { agree: true } }) }),
  stopAssistedSession: citizenObject(assistedSession, { ...own, status: 204 }),
  disownAssistedSession: citizenObject(assistedSession, own),
  getAssistedFiling: citizenObject(assistedFiling, own),
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
