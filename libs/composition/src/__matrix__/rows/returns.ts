import { refused } from '../objects/dossier-rights.js';
import { submitted } from '../objects/dossiers.js';
import {
  dossierOfResult,
  resultOnWay,
  resultToPost,
  resultToSend,
  revocation,
  revokedResult,
  signedResult,
  waitingResult,
  type MadeResult,
} from '../objects/returns.js';
import { acknowledgement } from '../objects/signing.js';
import { signedBy } from '../people.js';
import { citizenObject, everybody, staffObject, staffSelf, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const desk = { scope: 'dossier.return', roles: ['one_stop_clerk'] } as const;
const leading = { scope: 'document.revoke', roles: ['leader'], fresh: true } as const;
const version = (object: MadeResult) => ({ body: { version: object.version } });
const takenBy = { kind: 'owner', name: 'Nông Thị Mai', idNumber: '008199000123', checked: true };
const authorised = { ...takenBy, kind: 'authorised' };

/** A call of the clerk here about the owner's result. */
const here = async (stage: Stage, kind: Parameters<Stage['objectOf']>[0], body: object) => ({
  ...signedBy(stage.cast.officials.one_stop_clerk.here),
  params: { id: (await stage.objectOf(kind, 'owner')).id },
  body,
});

/** The return of results: on whichever desk they are, and what was taken back. */
export const returnRows: Rows = {
  // Offices are no secret of anybody.
  readReturnOptions: everybody({ showsEverybody: true }),
  chooseReturn: citizenObject(submitted, {
    scope: 'dossier.choose-return',
    acting: ['delegate'],
    request: () => ({ body: { way: 'office' } }),
    needs: [resultOnWay, refused],
    also: [
      {
        name: 'of a dossier that was refused',
        request: async (stage) => ({
          ...signedBy(stage.cast.owner),
          params: { id: (await stage.objectOf(refused, 'owner')).id },
          body: { way: 'app' },
        }),
        status: 404,
        code: 'not-found',
      },
      {
        name: 'while it is on its way to another office',
        request: async (stage) => ({
          ...signedBy(stage.cast.owner),
          params: { id: (await stage.objectOf(resultOnWay, 'owner')).id },
          body: { way: 'app' },
        }),
        status: 409,
        code: 'return-not-possible',
      },
    ],
  }),
  listReturns: staffSelf({ ...desk, mustShow: waitingResult }),
  readReturn: staffObject(waitingResult, {
    ...desk,
    needs: [submitted],
    also: [
      {
        name: 'of a dossier that has no result yet',
        request: (stage) => here(stage, submitted, {}).then(({ headers, params }) => ({ headers, params })),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  dispatchResult: staffObject(resultToSend, { ...desk, request: version }),
  receiveResult: staffObject(resultOnWay, { ...desk, request: version }),
  postResult: staffObject(resultToPost, { ...desk, request: version }),
  handOutResult: staffObject(waitingResult, {
    ...desk,
    request: (object) => ({ body: { version: object.version, takenBy } }),
    needs: [resultToSend],
    also: [
      {
        name: 'to somebody without a right',
        request: (stage) => here(stage, waitingResult, { version: 1, takenBy: authorised }),
        status: 422,
        code: 'return-wish-refused',
      },
      {
        name: 'as it was before',
        request: (stage) => here(stage, waitingResult, { version: 2, takenBy }),
        status: 409,
        code: 'return-changed',
      },
      {
        name: 'before it has left for the other office',
        request: (stage) => here(stage, resultToSend, { version: 1, takenBy }),
        status: 409,
        code: 'return-not-possible',
      },
    ],
  }),
  readParcelLabel: staffObject(waitingResult, { ...desk, status: 409, code: 'no-parcel-yet' }),
  takePostNotice: everybody({
    request: () => ({
      body: { number: 'EB000000005VN', timestamp: '2026-11-23T02:40:00.000Z', events: [], signature: '0'.repeat(64) },
    }),
    status: 401,
    code: 'notice-not-signed',
  }),
  revokeDocument: staffObject(signedResult, {
    ...leading,
    request: () => ({ body: revocation }),
    needs: [acknowledgement, revokedResult],
    also: [
      {
        name: 'one that nobody signed',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.leader.here),
          params: { id: (await stage.objectOf(acknowledgement, 'owner')).id },
          body: revocation,
        }),
        status: 409,
        code: 'document-not-signed',
      },
      {
        name: 'a second time',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.leader.here),
          params: { id: (await stage.objectOf(revokedResult, 'owner')).id },
          body: revocation,
        }),
        status: 409,
        code: 'document-revoked',
      },
    ],
  }),
  reissueResult: staffObject(dossierOfResult, {
    ...leading,
    request: ({ version: seen, documentId }) => ({
      body: { ...revocation, version: seen, documentId, facts: { registeredOn: '2026-11-23' } },
    }),
    needs: [submitted],
    also: [
      {
        name: 'of a dossier that has none',
        request: async (stage) => ({
          ...signedBy(stage.cast.officials.leader.here),
          params: { id: (await stage.objectOf(submitted, 'owner')).id },
          body: {
            ...revocation,
            version: 1,
            documentId: (await stage.objectOf(dossierOfResult, 'owner')).documentId,
            facts: {},
          },
        }),
        status: 409,
        code: 'action-not-allowed',
      },
      {
        name: 'as it was before',
        request: async (stage) => {
          const { id, documentId, version: seen } = await stage.objectOf(dossierOfResult, 'owner');
          return {
            ...signedBy(stage.cast.officials.leader.here),
            params: { id },
            body: { ...revocation, version: seen - 1, documentId, facts: {} },
          };
        },
        status: 409,
        code: 'dossier-changed',
      },
    ],
  }),
  readStatementKeys: everybody(),
  readRevocationList: everybody(),
};
