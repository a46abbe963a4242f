import { announcement, looseFile, piece, upload } from '../objects/files.js';
import { askedOffice, officeOf } from '../cast.js';
import { paper } from '../objects/dossiers.js';
import { answeredWithLetter, showing } from '../objects/office-work.js';
import { walletPaper } from '../objects/wallet.js';
import type { Made, ObjectKind } from '../object.js';
import { ELSEWHERE, HERE, signedBy } from '../people.js';
import { citizenObject, citizenSelf, staffObject, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const acting = ['delegate', 'helper'] as const;

/** A right to send and read papers of dossiers does not open the wallet. */
const ofTheWallet = (
  [
    ['a picture of the own wallet', 200, ({ cast }: Stage) => signedBy(cast.owner)],
    ['a helper opens the wallet', 404, ({ cast }: Stage) => signedBy(cast.friend, { 'x-acting-for': cast.assistance.running })],
    ['a delegate opens the wallet', 404, ({ cast }: Stage) => signedBy(cast.friend, { 'x-acting-for': cast.delegations.whole.authority })],
  ] as const
).map(([name, status, by]) => ({
  name,
  request: async (stage: Stage) => ({ ...by(stage), params: { id: (await stage.objectOf(walletPaper, 'owner')).fileId } }),
  status,
  ...(status === 404 ? { code: 'not-found' } : {}),
}));

/** What goes with a question to another office, or with its answer, is for both and for nobody else. */
const shownTo = <T extends Made>(kind: ObjectKind<T>, fileOf: (made: T) => string): FurtherCall[] =>
  (
    [
      ['the office that is asked', 200, (stage: Stage) => askedOffice(stage.world)],
      ['the office that asks', 200, (stage: Stage) => officeOf(stage.world, HERE)],
      ['an office that is not asked', 404, (stage: Stage) => officeOf(stage.world, ELSEWHERE)],
    ] as const
  ).map(([name, status, unitOf]) => ({
    name: `${kind.name}: ${name}`,
    request: async (stage: Stage) => ({
      ...signedBy({ token: () => stage.world.staffToken([{ unitId: unitOf(stage), role: 'case_officer' }]) }),
      params: { id: fileOf(await stage.objectOf(kind, 'owner')) },
    }),
    status,
    ...(status === 404 ? { code: 'not-found' } : {}),
  }));

export const fileRows: Rows = {
  createUpload: citizenSelf({ scope: 'file.send', acting, status: 201, request: () => ({ headers: announcement(1_000) }) }),
  headUpload: citizenObject(upload, { scope: 'file.send', acting, request: () => ({ headers: { 'tus-resumable': '1.0.0' } }) }),
  patchUpload: citizenObject(upload, { scope: 'file.send', acting, request: ({ bytes }) => ({ body: bytes, headers: piece }) }),
  cancelUpload: citizenObject(upload, { scope: 'file.send', acting, status: 204 }),
  getFile: citizenObject(looseFile, { scope: 'file.read', acting, needs: [walletPaper], also: ofTheWallet }),
  getFileContent: citizenObject(looseFile, { scope: 'file.read', acting, needs: [walletPaper], also: ofTheWallet }),
  deleteFile: citizenObject(looseFile, { scope: 'file.send', acting, status: 204 }),
  getStaffFileContent: staffObject(paper, {
    scope: 'dossier.read',
    roles: ['one_stop_clerk', 'case_officer', 'leader'],
    needs: [showing, answeredWithLetter],
    also: [...shownTo(showing, ({ fileId }) => fileId), ...shownTo(answeredWithLetter, ({ id }) => id)],
  }),
};
