import type { Caller } from '../callers.js';
import { linkedEid } from '../objects/eid.js';
import { isFriend } from './identity-security.js';
import { citizenObject, citizenSelf, everybody, type Rows } from '../row.js';

/** The owner and the stranger have an eID, the friend has none. */
const linked = (caller: Caller) => (isFriend(caller) ? undefined : ({ status: 409, code: 'eid-already-linked' } as const));
const unlinked = (caller: Caller) => (isFriend(caller) ? ({ status: 409, code: 'eid-not-linked' } as const) : undefined);
const noVisit = { status: 410, code: 'eid-visit-ended' } as const;
const visit = () => ({ body: { returnTo: '/ho-so', level: 2 } });
/** A mark of a visit that nobody made. */
const madeUp = () => ({ headers: { cookie: `ts_eid_01990000-0000-7000-8000-000000000001=${'x'.repeat(43)}` } });

export const eidRows: Rows = {
  eidOffer: everybody(),
  startEidSignIn: everybody({ request: () => ({ body: { returnTo: '/ho-so' } }) }),
  finishEid: everybody({
    status: 302,
    also: [
      { name: 'no state', request: () => ({}), status: 302 },
      { name: 'a state that nobody gave', request: () => ({ query: { state: 'x', code: 'y' } }), status: 302, sameAs: 'no state' },
    ],
  }),
  eidConflict: everybody({
    ...noVisit,
    also: [
      { name: 'no mark', request: () => ({}), ...noVisit },
      { name: 'a mark that nobody set', request: madeUp, ...noVisit, sameAs: 'no mark' },
    ],
  }),
  separateFromEidConflict: everybody({ ...noVisit, also: [{ name: 'a mark that nobody set', request: madeUp, ...noVisit }] }),
  ownEids: citizenSelf({ scope: 'security.own', mustShow: linkedEid }),
  startEidLink: citizenSelf({ scope: 'security.own', fresh: true, refusedTo: linked, request: visit }),
  startEidStepUp: citizenSelf({ scope: 'security.own', refusedTo: unlinked, request: visit }),
  linkConflictingEid: citizenSelf({ scope: 'security.own', fresh: true, ...noVisit }),
  unlinkEid: citizenObject(linkedEid, { scope: 'security.own', fresh: true, status: 204 }),
  ownProfile: citizenSelf({ scope: 'profile.own' }),
  changeProfile: citizenSelf({
    scope: 'profile.own',
    request: () => ({ body: { sex: 'female', birthDate: '1990-03-08' } }),
  }),
};
